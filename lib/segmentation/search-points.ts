import { frameSize } from './frame-size.ts';

/** As many coordinates as random starts are run on at most. */
const MOST = 400_000;

/** Distinct points that random starts are run on; the best of them then goes on with all. A huge frame is searched on a sample. */
export function searchPoints(count: number, dimensions: number): number {
  return frameSize(count * dimensions) === 'huge' ? Math.max(2_000, Math.floor(MOST / dimensions)) : count;
}
