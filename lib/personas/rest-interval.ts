import { wilsonInterval } from '../statistics/wilson-interval.ts';
import type { CitedFact } from './cited-fact.ts';

/** The interval of a share among everyone else; undefined for a mean, whose spread there is not kept. */
export function restInterval(fact: CitedFact): readonly [number, number] | undefined {
  if (fact.rest === null || !fact.restN || fact.measure === 'mean') return undefined;
  const n = fact.restEffective ?? fact.restN;
  return wilsonInterval(fact.rest * n, n);
}
