/**
 * p-values of a profile, corrected over the whole list and, for those of variables that were not clustered, over their own as
 * well, the greater of the two: what differs by construction must not make the rest look surer.
 * @param correct Benjamini–Hochberg or Holm
 */
export function corrected(
  tests: readonly { readonly variable: string; readonly p: number }[],
  clustered: ReadonlySet<string>,
  correct: (p: readonly number[]) => number[],
): number[] {
  const adjusted = correct(tests.map(({ p }) => p));
  const held = tests.flatMap(({ variable }, i) => (clustered.has(variable) ? [] : [i]));
  const own = correct(held.map((i) => tests[i]?.p ?? 1));
  for (const [at, i] of held.entries()) adjusted[i] = Math.max(adjusted[i] ?? 1, own[at] ?? 1);
  return adjusted;
}
