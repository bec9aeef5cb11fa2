import { z } from 'zod';
import { factors, scales } from '#lib/factor.ts';
import { locales } from '#lib/i18n/locale.ts';
import { reservedWords } from '../logic/expression.ts';

/** What every question has, as zod parses it; a type's `definition.ts` spreads it and adds its own. */
export const questionParts = {
  code: codeSchema(),
  label: textSchema(),
  help: textSchema().exactOptional(),
  required: z.boolean().exactOptional(),
  showIf: exprSchema().exactOptional(),
  factor: z.enum(factors).exactOptional(),
  subfactor: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,63}$/)
    .exactOptional(),
  scale: z.enum(scales).exactOptional(),
};

/** Code of a question, page or calculated value. Words of the expression language and of JavaScript's objects are refused. */
export function codeSchema() {
  return z
    .string()
    .regex(/^[a-z][a-z0-9_]{0,63}$/)
    .refine((code) => !forbidden.includes(code), { params: { kind: 'reservedCode' } });
}

/** Code of an option, row, stage, touchpoint or barrier: may also use `-` and begin with a digit. */
export function innerCodeSchema() {
  return z
    .string()
    .regex(/^[a-z0-9][a-z0-9_-]{0,63}$/)
    .refine((code) => !forbidden.includes(code), { params: { kind: 'reservedCode' } });
}

/** Words in at least one language, at most 5,000 characters each. */
export function textSchema() {
  const words = z.string().min(1).max(5000).exactOptional();
  const languages = Object.fromEntries(locales.map((locale) => [locale, words])) as Record<
    (typeof locales)[number],
    typeof words
  >;
  return z.strictObject(languages).refine((text) => Object.keys(text).length > 0, { params: { kind: 'noWords' } });
}

/** An expression as written; whether it can be read is the publish check's to say, with its place. */
export function exprSchema() {
  return z.string().min(1).max(2000);
}

export function optionsSchema(most = 200) {
  return z
    .array(
      z.strictObject({
        code: innerCodeSchema(),
        label: textSchema(),
        exclusive: z.boolean().exactOptional(),
        other: z.boolean().exactOptional(),
      }),
    )
    .min(2)
    .max(most);
}

/** Options of a scale: nothing exclusive and no "other" among them. */
export function scaleOptionsSchema() {
  return z
    .array(z.strictObject({ code: innerCodeSchema(), label: textSchema() }))
    .min(2)
    .max(20);
}

export function rowsSchema(least: number, most: number) {
  return z
    .array(z.strictObject({ code: innerCodeSchema(), label: textSchema() }))
    .min(least)
    .max(most);
}

const forbidden = [...reservedWords, 'constructor'];
