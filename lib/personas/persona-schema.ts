import { z } from 'zod';
import { locales } from '../i18n/locale.ts';
import { parseId } from '../ids.ts';
import { parts } from './part.ts';
import { claimStates, pictureStyles } from './persona.ts';
import { factSchema } from './personas-schema.ts';

const count = z.int().min(0);
const moment = z.iso.datetime();
const directions = ['more', 'less', 'same'] as const;

const citedFactSchema = factSchema.omit({ rows: true }).extend({
  count,
  restN: count.nullable(),
  effective: z.number().min(0).optional(),
  restEffective: z.number().min(0).optional(),
  descriptive: z.boolean(),
  response: z
    .string()
    .transform((text, issue) => {
      const id = parseId<'response'>(text);
      if (id) return id;
      issue.addIssue('not an id');
      return z.NEVER;
    })
    .nullable(),
  language: z.string().max(35).nullable(),
});

const claimSchema = z.strictObject({
  id: z.string().max(40),
  part: z.enum(parts),
  direction: z.enum([...directions, 'none']),
  kind: z.enum(['fact', 'own']),
  fact: factSchema.shape.id.nullable(),
  text: z.partialRecord(z.enum(locales), z.string().max(1_000)),
  state: z.enum(claimStates),
  stale: z.strictObject({ value: z.number(), n: count, since: moment, clear: z.boolean() }).nullable(),
});

/** The document of a persona as it is stored; see `Persona`. */
export const personaSchema = z.strictObject({
  segment: z.string().max(40),
  name: z.string().max(200).nullable(),
  picture: z.strictObject({ style: z.enum(pictureStyles), seed: z.string().max(100) }),
  size: count,
  total: count,
  share: z.number().min(0).max(1).optional(),
  marks: z.array(
    z.strictObject({
      direction: z.enum(directions),
      variable: z.string(),
      category: z.string().nullable(),
      fact: factSchema.shape.id,
    }),
  ),
  claims: z.array(claimSchema),
  gaps: z.array(z.enum(parts)),
  facts: z.array(citedFactSchema),
  answers: z.array(
    z.strictObject({
      variable: z.string(),
      codes: z.array(z.string()),
      here: z.array(count),
      rest: z.array(count),
      hereN: count,
      restN: count,
      hereShares: z.array(z.number().min(0).max(1)).optional(),
      restShares: z.array(z.number().min(0).max(1)).optional(),
    }),
  ),
  traits: z.array(z.string()),
  comparisons: count,
  frameHash: z.string().max(64),
  draftedAt: moment.nullable(),
  pending: moment.nullable(),
});
