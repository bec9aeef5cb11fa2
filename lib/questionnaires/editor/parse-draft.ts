import { fail, ok, type Result } from '#lib/result.ts';
import { type DefinitionFailure, definitionFailures, tooLarge } from '../parse-questionnaire.ts';
import type { Draft } from './draft.ts';
import { draftSchema } from './draft-schema.ts';

/** A draft out of JSON that anyone may have sent; no larger than a questionnaire may be ([S42]). */
export function parseDraft(json: unknown): Result<Draft, readonly DefinitionFailure[]> {
  const size = tooLarge(json);
  if (size) return fail([size]);
  const parsed = draftSchema.safeParse(json, { reportInput: true });
  return parsed.success ? ok(parsed.data) : fail(definitionFailures(parsed.error));
}
