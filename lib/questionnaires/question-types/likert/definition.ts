import { z } from 'zod';
import { questionParts, scaleOptionsSchema } from '../definition-parts.ts';

/** One step of a scale from the lowest to the highest. */
export const likertDefinition = z.strictObject({
  ...questionParts,
  type: z.literal('likert'),
  options: scaleOptionsSchema,
});
