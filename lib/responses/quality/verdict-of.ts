import type { Verdict } from '../verdict.ts';
import type { QualityReason } from './quality-reason.ts';

/**
 * What the reasons amount to. One kind of evidence is a question for a person (`review`, still analysed): every single
 * check also strikes honest people. Two that do not depend on each other rarely do (Leiner 2019, "Too fast, too straight,
 * too weird"), and a response without any answer is no use: `drop`.
 */
export function verdictOf(reasons: readonly string[]): Verdict {
  if (reasons.includes('empty' satisfies QualityReason)) return 'drop';
  const kinds = new Set(reasons.map((reason) => kindOf[reason as QualityReason] ?? reason));
  return kinds.size === 0 ? 'keep' : kinds.size === 1 ? 'review' : 'drop';
}

/**
 * Haste shows in several checks and counts once: who answers only what must be answered is quick. Unusual software fills
 * traps and is quick, so it is of that kind too.
 */
const kindOf: Record<QualityReason, string> = {
  trap: 'haste',
  'too-fast': 'haste',
  speeding: 'haste',
  'straight-lining': 'pattern',
  duplicate: 'copy',
  empty: 'nothing',
  'bare-minimum': 'haste',
};
