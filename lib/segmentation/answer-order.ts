/**
 * Compares two places in a frame by their answers, so that the order of the table shows in nothing that follows.
 * @param patternOf by row of the frame the number of its point, in the order of answers
 */
export function answerOrder(patternOf: Int32Array): (a: number, b: number) => number {
  return (a, b) => (patternOf[a] as number) - (patternOf[b] as number) || a - b;
}
