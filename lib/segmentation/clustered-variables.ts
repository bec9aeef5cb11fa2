import type { Segmentation } from './segmentation.ts';

/** Names of the variables that the segments were found by: what differs in them does so by construction. */
export function clusteredVariables({ variables }: Pick<Segmentation, 'variables'>): ReadonlySet<string> {
  return new Set(variables.map(({ name }) => name));
}
