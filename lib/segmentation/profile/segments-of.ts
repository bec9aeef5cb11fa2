import type { Frame } from '../frame.ts';
import type { Segment } from '../segmentation.ts';
import { markersOf } from './markers-of.ts';
import { segmentCode } from './segment-code.ts';

/**
 * The segments of a chosen solution, a first, with size, stability and what marks them.
 * @param segment by used row the place of its segment, 0 … k − 1
 * @param stabilities by cluster; `order[cluster]` is the place of its segment
 */
export function segmentsOf(
  frame: Frame,
  segment: Int32Array,
  k: number,
  stabilities: Float64Array,
  order: Int32Array,
): Segment[] {
  const sizes = new Int32Array(k);
  const people = new Float64Array(k);
  segment.forEach((place, at) => {
    sizes[place] = (sizes[place] as number) + 1;
    people[place] = (people[place] as number) + (frame.weights?.[frame.rows[at] as number] ?? 1);
  });
  const everyone = people.reduce((sum, own) => sum + own, 0);
  const markers = markersOf(frame, segment, k);
  return Array.from(sizes, (size, place) => {
    const stability = stabilities[order.indexOf(place)] as number;
    return {
      code: segmentCode(place),
      size,
      share: (people[place] as number) / everyone,
      stability: Number.isNaN(stability) ? null : stability,
      markers: markers[place] ?? [],
    };
  });
}
