import { z } from 'zod';
import { factors, scales } from '#lib/factor.ts';
import { locales } from '#lib/i18n/locale.ts';
import { codeSchema, exprSchema, textSchema } from './question-types/definition-parts.ts';
import { questionSchema } from './question-types/question-schema.ts';
import type { Questionnaire } from './questionnaire.ts';

const pageSchema = z.strictObject({
  code: codeSchema,
  title: textSchema.exactOptional(),
  showIf: exprSchema.exactOptional(),
  randomise: z.boolean().exactOptional(),
  questions: z.tuple([questionSchema], questionSchema),
});

const screenOutSchema = z.strictObject({ code: codeSchema, when: exprSchema, message: textSchema });

const calculatedSchema = z.strictObject({
  code: codeSchema,
  value: exprSchema,
  scale: z.enum(scales),
  factor: z.enum(factors).exactOptional(),
});

/** `segue/questionnaire@1` as zod parses it: strict at every level, so that what is not known is refused ([S41]). */
export const questionnaireSchema = z.strictObject({
  format: z.literal('segue/questionnaire@1'),
  code: z.string().regex(/^[a-z][a-z0-9_-]{0,63}$/),
  title: textSchema,
  intro: textSchema.exactOptional(),
  languages: z.tuple([z.enum(locales)], z.enum(locales)),
  buyer: z.enum(['B2C', 'B2B', 'B2D']).exactOptional(),
  privacy: z
    .strictObject({
      controller: textSchema,
      purpose: textSchema,
      retention: textSchema,
      contact: textSchema,
    })
    .exactOptional(),
  anonymous: z.boolean().exactOptional(),
  pages: z.tuple([pageSchema], pageSchema),
  screenOut: z.array(screenOutSchema).max(50).exactOptional(),
  calculated: z.array(calculatedSchema).max(100).exactOptional(),
}) satisfies z.ZodType<Questionnaire>;
