import { type Random, randomInt } from '#lib/random.ts';
import { pick } from './encode/pick.ts';
import type { Frame } from './frame.ts';
import { inAnswerOrder } from './in-answer-order.ts';

/**
 * A frame of at most `size` of its respondents, drawn by chance, and by row of it the place among the rows of the whole. They are drawn in
 * the order of their answers, so that the order of the table does not matter, and are given in that order. O(rows).
 * @param patternOf by row of the frame the number of its point, in the order of answers
 */
export function sampleFrame(
  framed: Frame,
  patternOf: Int32Array,
  size: number,
  random: Random,
): { readonly frame: Frame; readonly places: Int32Array } {
  const people = framed.weights && pick(framed.weights, framed.rows);
  const places = inAnswerOrder(patternOf, people);
  const rank = new Int32Array(places.length);
  places.forEach((place, at) => {
    rank[place] = at;
  });
  const most = Math.min(size, places.length);
  if (most < places.length) {
    for (let d = 0; d < most; d++) {
      const swap = d + randomInt(random, places.length - d);
      const place = places[swap] as number;
      places[swap] = places[d] as number;
      places[d] = place;
    }
  }
  const drawn = places.slice(0, most);
  if (most < places.length) drawn.sort((a, b) => (rank[a] as number) - (rank[b] as number));
  return { frame: { ...framed, rows: Int32Array.from(drawn, (place) => framed.rows[place] as number) }, places: drawn };
}
