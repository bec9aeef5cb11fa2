import { z } from 'zod';
import { questionParts } from '../definition-parts.ts';

/** Words without an answer. */
export const statementDefinition = z.strictObject({
  ...questionParts,
  type: z.literal('statement'),
});
