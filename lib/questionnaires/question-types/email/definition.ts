import { z } from 'zod';
import { questionParts } from '../definition-parts.ts';

/** An e-mail address. */
export const emailDefinition = z.strictObject({
  ...questionParts,
  type: z.literal('email'),
});
