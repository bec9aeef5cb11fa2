import { deletePacked } from '#db/queries/responses/delete-packed.ts';
import { deletePackedVersions } from '#db/queries/responses/delete-packed-versions.ts';
import { insertPacked } from '#db/queries/responses/insert-packed.ts';
import { inScope, type Scope } from '#db/scope.ts';
import type { QuestionnaireId, ResponseId } from '#lib/ids.ts';
import { packTable } from '#lib/responses/pack-table.ts';
import { takeRows } from '#lib/responses/take-rows.ts';
import type { Context } from '../context.ts';
import { release } from '../outside/release.ts';
import type { ReadAnswers } from './read-answers.ts';

/** Responses in a part: fewer are read one by one as fast. */
const PART = 10_000;

/**
 * Keeps the answers that were read one by one as a packed copy, 10,000 at a time; what is left over waits for more. Each part is a
 * commit of its own. There is one copy: as answers were read for the version that was packed last.
 * @param ids as they were read, of complete responses
 * @param size responses in a part, for tests
 */
export async function packAnswers(
  context: Context,
  scope: Scope,
  input: { readonly questionnaire: QuestionnaireId; readonly version: number; readonly ids: readonly ResponseId[] },
  { table, loose, stale }: ReadAnswers,
  size = PART,
): Promise<void> {
  const { questionnaire, version } = input;
  for (const part of stale) await inScope(context.connection, scope, (db) => deletePacked(db, scope, part));
  if (loose.length < size) return;
  await inScope(context.connection, scope, (db) => deletePackedVersions(db, scope, { questionnaire, but: version }));
  for (let begin = 0; begin + size <= loose.length; begin += size) {
    const rows = loose.slice(begin, begin + size);
    const ids = rows.map((row) => input.ids[row] as ResponseId);
    const bytes = packTable(takeRows(table, rows), release);
    await inScope(context.connection, scope, (db) => insertPacked(db, scope, { questionnaire, version, ids, bytes }));
  }
}
