import { z } from 'zod';
import { algorithms } from '#lib/segmentation/segmentation.ts';
import { weights } from '#lib/segmentation/weights.ts';

/** What a person chooses about an analysis of stored responses. */
export const segmentationOptions = z.strictObject({
  variables: z.array(z.string().max(200)).max(2_000).optional(),
  method: z.enum(['auto', ...algorithms]),
  k: z
    .strictObject({ from: z.int().min(1).max(26), to: z.int().min(1).max(26) })
    .refine(({ from, to }) => from <= to, { path: ['to'] }),
  seed: z.int().min(0).max(Number.MAX_SAFE_INTEGER),
  weights: weights.optional(),
  weightBy: z.string().max(200).optional(),
  standardise: z.boolean().optional(),
  centre: z.boolean().optional(),
});
export type SegmentationOptions = z.infer<typeof segmentationOptions>;
