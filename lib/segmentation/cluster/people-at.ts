import type { Fitter } from './fitter.ts';

/** Respondents at each point, every one counting one whatever weight it has. */
export function peopleAt({ weights, voices }: Pick<Fitter, 'weights' | 'voices'>): Float64Array {
  return voices ? voices.upTo.map((to, i) => to - (i === 0 ? 0 : (voices.upTo[i - 1] as number))) : weights;
}
