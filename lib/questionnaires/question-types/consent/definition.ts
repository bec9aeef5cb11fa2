import { z } from 'zod';
import { questionParts } from '../definition-parts.ts';

/** A box to tick. */
export const consentDefinition = z.strictObject({
  ...questionParts,
  type: z.literal('consent'),
});
