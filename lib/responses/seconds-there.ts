/**
 * How long a respondent was there, in seconds, from the moments at which pages were sent (seconds since the beginning, in
 * order, the end last). Whoever goes away and comes back was not answering meanwhile: of a gap of more than half an hour
 * only that half hour counts.
 */
export function secondsThere(moments: readonly number[]): number {
  let [there, before] = [0, 0];
  for (const moment of moments) {
    there += Math.min(Math.max(0, moment - before), longestGap);
    before = Math.max(before, moment);
  }
  return Math.round(there);
}

const longestGap = 30 * 60;
