import { z } from 'zod';
import { questionParts } from '../definition-parts.ts';

/** One line of text. */
export const shortTextDefinition = z.strictObject({
  ...questionParts,
  type: z.literal('short-text'),
  maxLength: z.int().min(1).max(500).exactOptional(),
});
