export type FrameSize = 'small' | 'middle' | 'large' | 'huge';

/** Up to 700 × 15, 1,000 × 40, 10,000 × 40. */
const SMALL = 10_500;
const MIDDLE = 40_000;
const LARGE = 400_000;

/** How large a frame of so many distinct points × dimensions is, where it matters for how much can be calculated. */
export function frameSize(coordinates: number): FrameSize {
  if (coordinates <= SMALL) return 'small';
  if (coordinates <= MIDDLE) return 'middle';
  return coordinates <= LARGE ? 'large' : 'huge';
}
