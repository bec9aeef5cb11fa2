/**
 * The places in a frame in the order of their answers, those of the same answers by their weight, the least first, so that the order of
 * the table shows in nothing that follows. O(rows), and O(rows log rows) where weights differ.
 * @param patternOf by row of the frame the number of its point, in the order of answers
 * @param weights by row of the frame; all alike when absent
 */
export function inAnswerOrder(patternOf: Int32Array, weights?: Float64Array): Int32Array {
  const next = new Int32Array(patternOf.reduce((most, at) => Math.max(most, at), -1) + 2);
  for (const at of patternOf) next[at + 1] = (next[at + 1] as number) + 1;
  for (let at = 1; at < next.length; at++) next[at] = (next[at] as number) + (next[at - 1] as number);
  const firsts = weights && next.slice();
  const places = new Int32Array(patternOf.length);
  for (let place = 0; place < patternOf.length; place++) {
    const at = patternOf[place] as number;
    places[next[at] as number] = place;
    next[at] = (next[at] as number) + 1;
  }
  const byWeight = (a: number, b: number) => (weights?.[a] ?? 1) - (weights?.[b] ?? 1) || a - b;
  firsts?.forEach((from, at) => {
    if ((firsts[at + 1] ?? from) - from > 1) places.subarray(from, firsts[at + 1]).sort(byWeight);
  });
  return places;
}
