import { z } from 'zod';
import { questionParts } from '../definition-parts.ts';

/** A value that comes with the link. */
export const hiddenDefinition = z.strictObject({
  ...questionParts,
  type: z.literal('hidden'),
  maxLength: z.int().min(1).max(500).exactOptional(),
});
