import { z } from 'zod';
import { questionParts, textSchema } from '../definition-parts.ts';

/** How likely one is to recommend, 0 to 10. */
export const npsDefinition = z.strictObject({
  ...questionParts,
  type: z.literal('nps'),
  low: textSchema.exactOptional(),
  high: textSchema.exactOptional(),
});
