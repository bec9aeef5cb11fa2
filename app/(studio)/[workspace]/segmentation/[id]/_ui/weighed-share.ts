import type { Segmentation } from '#lib/segmentation/segmentation.ts';

/** What share of the people that respondents stand for a segment is, where they are weighted; null where all count alike. */
export function weighedShare({ weighting, segments }: Segmentation, code: string): number | null {
  return weighting ? (segments.find((segment) => segment.code === code)?.share ?? null) : null;
}
