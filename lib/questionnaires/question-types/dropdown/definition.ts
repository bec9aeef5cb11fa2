import { z } from 'zod';
import { optionsSchema, questionParts } from '../definition-parts.ts';

/** One of many options, folded away. */
export const dropdownDefinition = z.strictObject({
  ...questionParts,
  type: z.literal('dropdown'),
  options: optionsSchema(500),
  randomise: z.boolean().exactOptional(),
});
