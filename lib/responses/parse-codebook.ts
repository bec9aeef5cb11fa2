import { fail, ok, type Result } from '#lib/result.ts';
import { type Codebook, codebookSchema } from './codebook-schema.ts';
import type { ReadFailure } from './read-failure.ts';

/** The codebook in JSON text `text`, or where it is wrong: the first fault, with its path such as `columns.3.scale`. */
export function parseCodebook(text: string): Result<Codebook, ReadFailure> {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return fail({ tag: 'badCodebook', path: '-', detail: error instanceof Error ? error.message : String(error) });
  }
  const parsed = codebookSchema.safeParse(json);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return fail({ tag: 'badCodebook', path: issue?.path.join('.') || '-', detail: issue?.message ?? '' });
  }
  const seen = new Set<string>();
  for (const column of parsed.data.columns) {
    if (seen.has(column.name)) return fail({ tag: 'codebookTwice', name: column.name });
    seen.add(column.name);
  }
  return ok(parsed.data);
}
