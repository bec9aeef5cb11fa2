/** From this many answered items on, the same answer everywhere is a straight line, not an opinion of each. */
const STRAIGHT_LINE = 4;

/**
 * Takes each person's mean over the answered items of a rating grid away and gives it as one more coordinate, last:
 * people use scales differently, and segments should not be made of that alone. A grid answered with one straight line
 * says nothing of the single items: they become gaps, the level stays.
 * @param items one array per item, one value per person, NaN for a gap
 */
export function centreGrid(items: readonly Float64Array[]): Float64Array[] {
  const count = items[0]?.length ?? 0;
  const level = new Float64Array(count);
  const straight = new Uint8Array(count);
  for (let row = 0; row < count; row++) {
    const given = items.map((item) => item[row] as number).filter((x) => !Number.isNaN(x));
    level[row] = given.length === 0 ? Number.NaN : given.reduce((sum, x) => sum + x, 0) / given.length;
    if (given.length >= STRAIGHT_LINE && given.every((x) => x === given[0])) straight[row] = 1;
  }
  const centred = items.map((item) => {
    return item.map((x, row) => (straight[row] ? Number.NaN : x - (level[row] as number)));
  });
  return [...centred, level];
}
