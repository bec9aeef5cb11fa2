import { z } from 'zod';
import { questionParts, textSchema } from '../definition-parts.ts';

/** A number within limits. */
export const numberDefinition = z.strictObject({
  ...questionParts,
  type: z.literal('number'),
  min: z.number().exactOptional(),
  max: z.number().exactOptional(),
  step: z.number().positive().exactOptional(),
  unit: textSchema.exactOptional(),
});
