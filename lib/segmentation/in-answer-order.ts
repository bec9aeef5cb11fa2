/**
 * The places in a frame in the order of their answers, those of the same answers as they come, so that the order of the table shows in
 * nothing that follows. O(rows).
 * @param patternOf by row of the frame the number of its point, in the order of answers
 */
export function inAnswerOrder(patternOf: Int32Array): Int32Array {
  const next = new Int32Array(patternOf.reduce((most, at) => Math.max(most, at), -1) + 2);
  for (const at of patternOf) next[at + 1] = (next[at + 1] as number) + 1;
  for (let at = 1; at < next.length; at++) next[at] = (next[at] as number) + (next[at - 1] as number);
  const places = new Int32Array(patternOf.length);
  for (let place = 0; place < patternOf.length; place++) {
    const at = patternOf[place] as number;
    places[next[at] as number] = place;
    next[at] = (next[at] as number) + 1;
  }
  return places;
}
