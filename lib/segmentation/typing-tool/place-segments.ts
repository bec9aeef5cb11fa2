import { likeliest } from './likeliest.ts';
import { rate } from './rate.ts';
import type { ToolSegment } from './tool.ts';

/**
 * How each segment fares: its people who are placed there, and those placed there who belong.
 * @param probabilities and `mass` as of `notSure`
 */
export function placeSegments(probabilities: Float64Array, mass: Float64Array, k: number): ToolSegment[] {
  const right = new Float64Array(k);
  const own = new Float64Array(k);
  const placed = new Float64Array(k);
  for (let from = 0; from < mass.length; from += k) {
    const to = likeliest(probabilities, from, k);
    for (let c = 0; c < k; c++) {
      const m = mass[from + c] as number;
      own[c] = (own[c] as number) + m;
      placed[to] = (placed[to] as number) + m;
      if (c === to) right[c] = (right[c] as number) + m;
    }
  }
  return Array.from({ length: k }, (_, c) => ({
    found: rate(right[c] as number, own[c] as number),
    belonging: rate(right[c] as number, placed[c] as number),
  }));
}
