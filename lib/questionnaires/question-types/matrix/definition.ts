import { z } from 'zod';
import { questionParts, rowsSchema, scaleOptionsSchema } from '../definition-parts.ts';

/** The same scale for several rows. */
export const matrixDefinition = z.strictObject({
  ...questionParts,
  type: z.literal('matrix'),
  rows: rowsSchema(200),
  options: scaleOptionsSchema,
  randomise: z.boolean().exactOptional(),
});
