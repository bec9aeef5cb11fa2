import { z } from 'zod';
import { measures } from './fact.ts';
import { parts } from './part.ts';

const share = z.number().nullable();

/** A fact as it is written down: see `Fact`. */
export const factSchema = z.strictObject({
  id: z.string().regex(/^f[0-9a-z]{11}$/),
  segment: z.string(),
  measure: z.enum(measures),
  variable: z.string(),
  category: z.string().nullable().describe('The answer whose share this is'),
  value: z.union([z.number(), z.string()]).describe('Share (0–1), mean, or quoted words'),
  n: z.int().min(0).describe('Respondents of the segment who answered'),
  low: share,
  high: share,
  rest: share.describe('The same number among everyone else'),
  effect: share.describe("Cohen's h for shares, d for means"),
  p: share.describe('Corrected for all comparisons of the analysis'),
  rows: z.array(z.int().min(1)).describe('1-based data rows behind it'),
});

/** `segue/personas@1`: one persona per segment, each claim with the facts it rests on. */
export const personasSchema = z
  .strictObject({
    format: z.literal('segue/personas@1'),
    language: z.enum(['en', 'ru', 'zh', 'lv']),
    personas: z.array(
      z.strictObject({
        segment: z.string(),
        name: z.string(),
        size: z.int().min(0),
        share: z.number(),
        claims: z.array(
          z.strictObject({ part: z.enum(parts), text: z.string(), facts: z.array(factSchema.shape.id).min(1) }),
        ),
        gaps: z
          .array(z.strictObject({ part: z.enum(parts), text: z.string() }))
          .describe('Parts the data say nothing of, and what to ask'),
      }),
    ),
    facts: z.array(factSchema),
  })
  .describe('Personas drafted from the facts of one data set');

export type PersonasDocument = z.infer<typeof personasSchema>;
