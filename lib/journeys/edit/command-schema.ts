import { z } from 'zod';
import { locales } from '#lib/i18n/locale.ts';
import { parts } from '#lib/personas/part.ts';
import { cardKinds, lanes } from '../lane.ts';
import { amounts, type MapCard, type MapStage, taskStates } from '../map-document.ts';
import type { Command } from './command.ts';

/** A command as it comes from outside: strict, capped, its words without what could not be stored. */
export const commandSchema = z.lazy(() => z.discriminatedUnion('tag', variants)) as unknown as z.ZodType<Command>;

const code = z.string().regex(/^[a-z][a-z0-9_-]{0,63}$/);
const id = z.string().regex(/^[a-z][a-z0-9]{1,31}$/);
const factId = z.string().regex(/^f[0-9a-z]{11}$/);
/** Control characters but the line feed, and halves of pairs, cannot be stored or read. */
const words = (most: number) =>
  z
    .string()
    .max(most)
    .transform((text) =>
      text
        .toWellFormed()
        .replace(/(?!\n)\p{Cc}/gu, ' ')
        .trim(),
    );
const somewhat = (most: number) => words(most).refine((text) => text !== '');
const label = z.partialRecord(z.enum(locales), somewhat(80)).nullable();

const saying = z.discriminatedUnion('tag', [
  z.strictObject({ tag: z.literal('own'), text: somewhat(1_000) }),
  z.strictObject({
    tag: z.literal('claim'),
    fact: factId,
    part: z.enum(parts),
    direction: z.enum(['more', 'less', 'same', 'none']),
    size: z.int().min(0).optional(),
    traits: z.int().min(0).optional(),
  }),
  z.strictObject({
    tag: z.enum(['walked', 'emotion', 'expectation', 'touchpoint', 'barrier', 'delight', 'opportunity']),
    fact: factId,
  }),
  z.strictObject({ tag: z.literal('ask'), lane: z.enum(['goal', 'touchpoints', 'emotion', 'barriers']) }),
]);

const content = {
  kind: z.enum(cardKinds),
  saying,
  facts: z.array(factId).max(20),
  channel: z.enum(['online', 'offline']).optional(),
  cause: somewhat(500).optional(),
  counter: somewhat(500).optional(),
  task: z
    .strictObject({
      owner: z.uuid().nullable(),
      due: z.iso.date().nullable(),
      effort: z.enum(amounts).nullable(),
      effect: z.enum(amounts).nullable(),
      state: z.enum(taskStates),
    })
    .optional(),
};
const card = z.strictObject({ id, stage: code, lane: z.enum(lanes), ...content }) as unknown as z.ZodType<MapCard>;
const stage = z.strictObject({
  code,
  label,
  phase: z.enum(['need', 'search', 'decide', 'buy', 'use', 'share']),
  parallel: z.int().min(0).max(99).optional(),
  backTo: code.optional(),
}) as unknown as z.ZodType<MapStage>;
const before = id.nullable();
const placed = z.strictObject({ card, before });

const variants = [
  z.strictObject({ tag: z.literal('add-card'), card, before }),
  z.strictObject({ tag: z.literal('change-card'), id, content: z.strictObject(content) }),
  z.strictObject({ tag: z.literal('move-card'), id, stage: code, lane: z.enum(lanes), before }),
  z.strictObject({ tag: z.literal('remove-card'), id }),
  z.strictObject({ tag: z.literal('add-stage'), stage, before: code.nullable(), cards: z.array(placed).max(500) }),
  z.strictObject({ tag: z.literal('rename-stage'), code, label }),
  z.strictObject({ tag: z.literal('move-stage'), code, before: code.nullable() }),
  z.strictObject({ tag: z.literal('remove-stage'), code }),
  z.strictObject({
    tag: z.literal('set-lanes'),
    lanes: z.array(z.strictObject({ lane: z.enum(lanes), on: z.boolean() })).max(lanes.length),
  }),
  z.strictObject({ tag: z.literal('set-name'), name: somewhat(120).nullable() }),
  z.strictObject({ tag: z.literal('dismiss-warning'), warning: z.string().max(40), dismissed: z.boolean() }),
] as const;
