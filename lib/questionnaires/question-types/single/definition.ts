import { z } from 'zod';
import { optionsSchema, questionParts } from '../definition-parts.ts';

/** One of several options. */
export const singleDefinition = z.strictObject({
  ...questionParts,
  type: z.literal('single'),
  options: optionsSchema(),
  randomise: z.boolean().exactOptional(),
});
