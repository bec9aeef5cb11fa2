import { z } from 'zod';
import { parts } from '../part.ts';
import { claimStates } from '../persona.ts';
import { factSchema } from '../personas-schema.ts';

const count = z.int().min(0);

/** `segue/persona@1`: one persona as people left it, each claim with the fact it rests on. */
export const personaExportSchema = z
  .strictObject({
    format: z.literal('segue/persona@1'),
    language: z.enum(['en', 'ru', 'zh', 'lv']),
    segment: z.string(),
    name: z.string(),
    state: z.enum(['draft', 'approved']),
    size: count.describe('Respondents of the segment'),
    total: count.describe('Respondents of all segments'),
    claims: z.array(
      z.strictObject({
        id: z.string(),
        part: z.enum(parts),
        text: z.string(),
        kind: z.enum(['fact', 'own']).describe("own: a team's own words, an assumption until it is measured"),
        state: z.enum(claimStates),
        facts: z.array(factSchema.shape.id),
        stale: z
          .strictObject({ value: z.number(), n: count, since: z.string(), clear: z.boolean() })
          .nullable()
          .describe('What it said when it was decided on, when the answers have moved it since'),
      }),
    ),
    gaps: z.array(z.strictObject({ part: z.enum(parts), text: z.string() })),
    facts: z.array(
      factSchema.omit({ rows: true }).extend({
        count: count.describe('Respondents behind it'),
        restN: count.nullable().describe('Respondents among everyone else who answered'),
        effective: z
          .number()
          .min(0)
          .optional()
          .describe('Where respondents are weighted: as many of equal weight would tell as much'),
        restEffective: z.number().min(0).optional().describe('The same of everyone else'),
        descriptive: z.boolean().describe('The segments were found by this variable: p describes and proves nothing'),
        language: z.string().nullable().describe('Of quoted words'),
      }),
    ),
    study: z.string().describe('What the questionnaire is called'),
    method: z.string(),
    frameHash: z.string(),
    draftedAt: z.string(),
    exportedAt: z.string(),
  })
  .describe('One persona as it is exported');

export type PersonaExport = z.infer<typeof personaExportSchema>;
