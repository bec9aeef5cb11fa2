import { z } from 'zod';
import { factors, scales } from '#lib/factor.ts';
import { reservedWords } from '../logic/expression.ts';

/** Words of the expression language and of JavaScript's objects, which no code may be. */
const forbidden: readonly string[] = [...reservedWords, 'constructor'];

/** Code of a question, page or calculated value. */
export const codeSchema = z
  .string()
  .regex(/^[a-z][a-z0-9_]{0,63}$/)
  .refine((code) => !forbidden.includes(code), { params: { kind: 'reservedCode' } })
  .meta({ id: 'Code' });

/** Code of an option, row, stage, touchpoint or barrier: may also use `-` and begin with a digit. */
export const innerCodeSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9_-]{0,63}$/)
  .refine((code) => !forbidden.includes(code), { params: { kind: 'reservedCode' } })
  .meta({ id: 'InnerCode' });

const words = z.string().min(1).max(5000).exactOptional();

/** Words in at least one language, at most 5,000 characters each. */
export const textSchema = z
  .strictObject({ en: words, ru: words, zh: words, lv: words })
  .refine((text) => Object.keys(text).length > 0, { params: { kind: 'noWords' } })
  .meta({ id: 'Text' });

/** An expression as written; whether it can be read is the publish check's to say, with its place. */
export const exprSchema = z.string().min(1).max(2000).meta({ id: 'Expr' });

/** What every question has; a type's `definition.ts` spreads it and adds its own. */
export const questionParts = {
  code: codeSchema,
  label: textSchema,
  help: textSchema.exactOptional(),
  required: z.boolean().exactOptional(),
  showIf: exprSchema.exactOptional(),
  factor: z.enum(factors).exactOptional(),
  subfactor: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,63}$/)
    .exactOptional(),
  scale: z.enum(scales).exactOptional(),
};

const optionSchema = z
  .strictObject({
    code: innerCodeSchema,
    label: textSchema,
    exclusive: z.boolean().exactOptional(),
    other: z.boolean().exactOptional(),
  })
  .meta({ id: 'Option' });

/** Options to choose from, two at least. */
export function optionsSchema(most = 200) {
  return z.array(optionSchema).min(2).max(most);
}

const rowSchema = z.strictObject({ code: innerCodeSchema, label: textSchema }).meta({ id: 'Row' });

/** Options of a scale: nothing exclusive and no "other" among them. */
export const scaleOptionsSchema = z.array(rowSchema).min(2).max(20);

/** Rows, stages or barriers. */
export function rowsSchema(most: number) {
  return z.array(rowSchema).min(1).max(most);
}
