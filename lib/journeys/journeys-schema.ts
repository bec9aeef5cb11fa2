import { z } from 'zod';
import { factSchema } from '#lib/personas/personas-schema.ts';
import { cardKinds, lanes } from './lane.ts';
import { amounts, taskStates } from './map-document.ts';

const taskSchema = z
  .strictObject({
    owner: z.string().nullable(),
    due: z.iso.date().nullable(),
    effort: z.enum(amounts).nullable(),
    effect: z.enum(amounts).nullable(),
    state: z.enum(taskStates),
  })
  .describe('Of an action: who does it, until when, how far it is');

/** `segue/journeys@1`: one map per segment, each card with the facts it rests on; an assumed card rests on none. */
export const journeysSchema = z
  .strictObject({
    format: z.literal('segue/journeys@1'),
    language: z.enum(['en', 'ru', 'zh', 'lv']),
    maps: z.array(
      z.strictObject({
        segment: z.string(),
        model: z.string().describe('Stage model, or "study" for the stages that the study asked about'),
        stages: z.array(z.string()),
        labels: z.array(z.string()).describe('Names of the stages in the language of the document'),
        cards: z.array(
          z.strictObject({
            stage: z.string(),
            lane: z.enum(lanes),
            kind: z.enum(cardKinds),
            text: z.string(),
            facts: z.array(factSchema.shape.id),
            channel: z.enum(['online', 'offline']).optional(),
            cause: z.string().optional().describe('Of a barrier, by the team'),
            counter: z.string().optional().describe('Of a barrier, by the team: what would help'),
            task: taskSchema.optional(),
          }),
        ),
        warnings: z.array(z.strictObject({ tag: z.string(), text: z.string() })),
      }),
    ),
    facts: z.array(
      factSchema.extend({
        count: z.int().min(0).optional().describe('Respondents behind it, where rows are not told'),
      }),
    ),
  })
  .describe('Journey maps drafted from the facts of one data set');

export type JourneysDocument = z.infer<typeof journeysSchema>;
