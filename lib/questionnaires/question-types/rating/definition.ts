import { z } from 'zod';
import { questionParts, textSchema } from '../definition-parts.ts';

/** A mark from 1 upwards. */
export const ratingDefinition = z.strictObject({
  ...questionParts,
  type: z.literal('rating'),
  max: z.int().min(2).max(10).exactOptional(),
  shape: z.enum(['stars', 'faces', 'numbers']).exactOptional(),
  low: textSchema.exactOptional(),
  high: textSchema.exactOptional(),
});
