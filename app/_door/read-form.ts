import type { z } from 'zod';
import { storable } from '#server/respond/read-body.ts';
import type { KeyOf } from '../_ui/i18n/catalogues.ts';

export type FieldError = { readonly field: string | null; readonly key: KeyOf<'account'> };

export type ReadForm<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly errors: FieldError[] };

/**
 * What a form sent, through its strict schema ([S26] [S41]). Next's own fields are set aside; a file where text belongs is
 * refused. Each error names its field and a message of the `account` catalogue.
 */
export function readForm<T>(schema: z.ZodType<T>, form: FormData): ReadForm<T> {
  const parsed = schema.safeParse(textsOf(form));
  if (parsed.success) return { ok: true, value: parsed.data };
  const errors = new Map<string | null, FieldError>();
  for (const issue of parsed.error.issues) {
    const field = typeof issue.path[0] === 'string' ? issue.path[0] : null;
    if (!errors.has(field)) errors.set(field, { field, key: wordFor(issue, field === null ? '' : form.get(field)) });
  }
  return { ok: false, errors: [...errors.values()] };
}

/** The texts that a form sent, by field, without what cannot be stored. */
export function textsOf(form: FormData): Record<string, unknown> {
  const own = [...form.entries()].filter(([name]) => !name.startsWith('$'));
  return Object.fromEntries(own.map(([name, value]) => [name, typeof value === 'string' ? storable(value) : value]));
}

function wordFor(issue: z.core.$ZodIssue, value: unknown): KeyOf<'account'> {
  if (value === null || (typeof value === 'string' && value.trim() === '')) return 'error.required';
  if (issue.code === 'too_big') return 'error.tooLong';
  if (issue.code === 'too_small') return 'error.tooShort';
  if (issue.code === 'invalid_format') return 'error.email';
  return 'error.unknown';
}
