import { frameSize } from '../frame-size.ts';
import type { Begun } from './begun.ts';

/** Whether respondents are split in halves: of a large frame that costs more than it tells beside the samples drawn from it. */
export function isHalved({ prepared: { points } }: Pick<Begun, 'prepared'>): boolean {
  const size = frameSize(points.count * points.dimensions);
  return size === 'small' || size === 'middle';
}
