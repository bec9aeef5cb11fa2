/** How each person used the answer scale of a battery, whatever the items ask. */
export interface PersonStyle {
  /** Mean over the items that a person answered; NaN when there are none. */
  readonly level: Float64Array;
  /** Standard deviation (n − 1) over those items; NaN when fewer than two. */
  readonly spread: Float64Array;
  /** Items answered. */
  readonly answered: Int32Array;
  /** 1 where at least four items were answered and all of them alike. */
  readonly straight: Uint8Array;
}

/** From this many answered items on, the same answer everywhere is a straight line, as for `centreGrid`. */
const STRAIGHT_LINE = 4;

/**
 * Level, spread and straight lines of a battery on one answer scale. O(persons × items).
 * @param items one array per item, one value per person, NaN for a gap
 */
export function personStyle(items: readonly Float64Array[]): PersonStyle {
  const count = items[0]?.length ?? 0;
  const level = new Float64Array(count).fill(Number.NaN);
  const spread = new Float64Array(count).fill(Number.NaN);
  const answered = new Int32Array(count);
  const straight = new Uint8Array(count);
  for (let row = 0; row < count; row++) {
    const given = items.map((item) => item[row] as number).filter((x) => !Number.isNaN(x));
    const n = given.length;
    answered[row] = n;
    if (n === 0) continue;
    const mean = given.reduce((sum, x) => sum + x, 0) / n;
    level[row] = mean;
    const alike = given.every((x) => x === given[0]);
    if (n >= STRAIGHT_LINE && alike) straight[row] = 1;
    // Said outright, because a mean such as .1 + .1 + .1 over 3 is not the .1 that everyone gave.
    if (n > 1) spread[row] = alike ? 0 : Math.sqrt(given.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (n - 1));
  }
  return { level, spread, answered, straight };
}
