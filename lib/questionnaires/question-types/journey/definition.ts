import { z } from 'zod';
import { innerCodeSchema, questionParts, rowsSchema, textSchema } from '../definition-parts.ts';

/** What the way to a decision was like, stage by stage. */
export const journeyDefinition = z.strictObject({
  ...questionParts,
  type: z.literal('journey'),
  ask: z
    .array(z.enum(['touchpoints', 'emotion', 'expectation', 'barriers', 'story']))
    .min(1)
    .refine((parts) => new Set(parts).size === parts.length, { params: { kind: 'twice' } }),
  stages: rowsSchema(20),
  touchpoints: z
    .array(z.strictObject({ code: innerCodeSchema, label: textSchema, kind: z.enum(['online', 'offline']) }))
    .min(1)
    .max(50)
    .exactOptional(),
  barriers: rowsSchema(50).exactOptional(),
});
