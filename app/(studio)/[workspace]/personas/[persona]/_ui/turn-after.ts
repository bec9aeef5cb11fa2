/** The number of the answer after `before`, so that the same words twice are told twice. */
export function turnAfter(before: { readonly turn: number } | null): number {
  return (before?.turn ?? 0) + 1;
}
