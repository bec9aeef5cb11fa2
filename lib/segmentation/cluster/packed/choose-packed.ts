import { choosePoints } from '../choose-points.ts';
import type { PackedPoints } from './packed-points.ts';

/** Some of the points, in the order of `members`, with weights of their own, looked up in the same tables. O(members × dimensions). */
export function choosePacked(packed: PackedPoints, members: Int32Array, weights: Float64Array): PackedPoints {
  const { packs, cells, numbers, values } = packed;
  const width = packs.length;
  const loose = numbers.length;
  const chosen = new Uint16Array(members.length * width);
  const kept = new Float64Array(members.length * loose);
  for (let at = 0; at < members.length; at++) {
    const i = members[at] as number;
    for (let pack = 0; pack < width; pack++) chosen[at * width + pack] = cells[i * width + pack] as number;
    for (let j = 0; j < loose; j++) kept[at * loose + j] = values[i * loose + j] as number;
  }
  return { ...packed, points: choosePoints(packed.points, members, weights), cells: chosen, values: kept };
}
