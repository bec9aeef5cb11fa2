/** From this many answered items on, the same answer everywhere is a straight line, not an opinion of each. */
const STRAIGHT_LINE = 4;

/**
 * Takes each person's mean over the answered items of a rating grid away and gives it as one more coordinate, last:
 * people use scales differently, and segments should not be made of that alone. A grid answered with one straight line
 * says nothing of the single items: they become gaps, the level stays. O(people × items).
 * @param items one array per item, one value per person, NaN for a gap; written over
 */
export function centreGrid(items: readonly Float64Array[]): Float64Array[] {
  const count = items[0]?.length ?? 0;
  const answered = new Int32Array(count);
  const level = new Float64Array(count);
  const first = new Float64Array(count).fill(Number.NaN);
  const differs = new Uint8Array(count);
  for (const item of items) {
    for (let row = 0; row < count; row++) {
      const x = item[row] as number;
      if (Number.isNaN(x)) continue;
      if (answered[row] === 0) first[row] = x;
      else if (x !== first[row]) differs[row] = 1;
      answered[row] = (answered[row] as number) + 1;
      level[row] = (level[row] as number) + x;
    }
  }
  for (let row = 0; row < count; row++) level[row] = (level[row] as number) / (answered[row] as number);
  for (const item of items) {
    for (let row = 0; row < count; row++) {
      const isStraight = (answered[row] as number) >= STRAIGHT_LINE && differs[row] === 0;
      item[row] = isStraight ? Number.NaN : (item[row] as number) - (level[row] as number);
    }
  }
  return [...items, level];
}
