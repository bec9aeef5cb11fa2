import { z } from 'zod';
import { questionParts } from '../definition-parts.ts';

/** Text of several lines. */
export const longTextDefinition = z.strictObject({
  ...questionParts,
  type: z.literal('long-text'),
  maxLength: z.int().min(1).max(10_000).exactOptional(),
});
