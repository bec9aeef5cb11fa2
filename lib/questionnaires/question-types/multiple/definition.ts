import { z } from 'zod';
import { optionsSchema, questionParts } from '../definition-parts.ts';

/** Any number of options within limits. */
export const multipleDefinition = z.strictObject({
  ...questionParts,
  type: z.literal('multiple'),
  options: optionsSchema(),
  min: z.int().min(1).exactOptional(),
  max: z.int().min(1).exactOptional(),
  randomise: z.boolean().exactOptional(),
});
