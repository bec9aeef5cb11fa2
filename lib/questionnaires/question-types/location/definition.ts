import { z } from 'zod';
import { questionParts } from '../definition-parts.ts';

/** A place from a list: the country, and finer if asked. */
export const locationDefinition = z.strictObject({
  ...questionParts,
  type: z.literal('location'),
  levels: z
    .array(z.enum(['country', 'region', 'city']))
    .min(1)
    .max(3)
    .refine((levels) => levels[0] === 'country' && new Set(levels).size === levels.length, {
      params: { kind: 'badLevels' },
    }),
});
