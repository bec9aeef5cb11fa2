import { z } from 'zod';
import { factors } from '#lib/factor.ts';
import { locales } from '#lib/i18n/locale.ts';
import { codebookSchema } from './codebook-schema.ts';

const name = z.string().min(1).max(500);
const factor = z.enum(['', ...factors]);

/** One thing that a person does to a mapping; what a form sends and what the page does at once are the same. */
export const mappingChangeSchema = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('column'),
    name,
    scale: z.enum(['nominal', 'ordinal', 'interval', 'binary', 'multi', 'text']),
    factor,
    label: z.string().trim().max(2000),
    use: z.boolean(),
    separator: z.string().max(10),
    grid: z.string().trim().max(500),
    /** Labels and "no answer", by place of the value in the list; a place that is absent stays as it is. */
    values: z.record(
      z.string().regex(/^\d{1,4}$/),
      z.strictObject({ label: z.string().trim().max(2000), missing: z.boolean() }),
    ),
  }),
  z.strictObject({ do: z.literal('move'), name, from: z.int().min(0).max(9999), to: z.int().min(0).max(9999) }),
  z.strictObject({
    do: z.literal('several'),
    names: z.array(name).max(20_000),
    what: z.enum(['use', 'ignore', 'yes-no', 'text', ...factors.map((one) => `factor-${one}` as const), 'factor-']),
  }),
  z.strictObject({
    do: z.literal('whole'),
    title: z.string().trim().min(1).max(200),
    language: z.enum(locales),
    into: z.enum(['new', 'replace']),
    id: z.string().max(500),
    missing: z.array(z.string().max(200)).max(100),
  }),
  z.strictObject({ do: z.literal('codebook'), codebook: codebookSchema }),
]);

export type MappingChange = z.infer<typeof mappingChangeSchema>;
