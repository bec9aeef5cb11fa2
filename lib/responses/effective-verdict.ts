import type { Verdict } from './verdict.ts';

/** What counts: a person's ruling where there is one, else what the checks say. */
export function effectiveVerdict(of: { readonly verdict: Verdict; readonly ruling: Verdict | null }): Verdict {
  return of.ruling ?? of.verdict;
}
