import { z } from 'zod';
import { factSchema } from '#lib/personas/personas-schema.ts';
import { cardKinds, lanes } from './lane.ts';

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
          }),
        ),
        warnings: z.array(z.strictObject({ tag: z.string(), text: z.string() })),
      }),
    ),
    facts: z.array(factSchema),
  })
  .describe('Journey maps drafted from the facts of one data set');

export type JourneysDocument = z.infer<typeof journeysSchema>;
