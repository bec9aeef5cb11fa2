import type { CitedFact } from './cited-fact.ts';

/** Whether a claim counts the card itself (how many belong, how many match it): that is always so, and nobody's to decide. */
export function isCounted(fact: Pick<CitedFact, 'measure'> | undefined): boolean {
  return fact?.measure === 'size' || fact?.measure === 'prevalence';
}
