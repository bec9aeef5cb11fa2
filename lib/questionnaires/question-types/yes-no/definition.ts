import { z } from 'zod';
import { questionParts } from '../definition-parts.ts';

/** Yes or no. */
export const yesNoDefinition = z.strictObject({
  ...questionParts,
  type: z.literal('yes-no'),
});
