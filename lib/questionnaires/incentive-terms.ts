import type { Incentive } from './incentive.ts';

/**
 * What a questionnaire gives, as it is stored: what is promised to who begins now, and what was promised before. A promise
 * is kept: whoever began while one held is given that, however late they finish.
 */
export interface IncentiveTerms {
  readonly kind: Incentive['kind'] | 'none';
  /** The rest of the incentive, and `before`: earlier promises, each until the moment (ISO 8601) when it was changed. */
  readonly settings: object;
}

export interface EarlierPromise {
  readonly until: string;
  readonly incentive: Incentive | null;
}

/** What was promised to somebody who began at this moment; undefined when nothing was. */
export function promisedAt(terms: IncentiveTerms | undefined, began: Date): Incentive | undefined {
  if (!terms) return undefined;
  const earlier = earlierPromises(terms).find(({ until }) => began.getTime() < Date.parse(until));
  return earlier ? (earlier.incentive ?? undefined) : currentIncentive(terms);
}

/** What is promised to who begins now. */
export function currentIncentive({ kind, settings }: IncentiveTerms): Incentive | undefined {
  if (kind === 'none') return undefined;
  const { before: _, ...rest } = settings as { before?: unknown };
  return { ...rest, kind } as Incentive;
}

/** What was promised before, the oldest first. */
export function earlierPromises({ settings }: IncentiveTerms): readonly EarlierPromise[] {
  return (settings as { before?: readonly EarlierPromise[] }).before ?? [];
}

/** Whether somebody may still have to be given a code: because codes are promised now, or were. */
export function givesCodes(terms: IncentiveTerms): boolean {
  return terms.kind === 'code' || earlierPromises(terms).some(({ incentive }) => incentive?.kind === 'code');
}

/**
 * The terms after a change. Another kind is another promise, and what held is kept for those who began by `at`; other
 * words, or another address, of the same kind are a correction, and hold for everybody.
 */
export function changedTerms(
  terms: IncentiveTerms | undefined,
  incentive: Incentive | undefined,
  at: Date,
): IncentiveTerms {
  const { kind, ...settings } = incentive ?? { kind: 'none' as const };
  const before = terms ? earlierPromises(terms) : [];
  const isOther = (terms?.kind ?? 'none') !== kind;
  const was = terms && currentIncentive(terms);
  const kept = isOther ? [...before, { until: at.toISOString(), incentive: was ?? null }] : before;
  return { kind, settings: { ...settings, ...(kept.length > 0 && { before: kept }) } };
}
