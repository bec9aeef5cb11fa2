import { sql } from 'drizzle-orm';
import type { ResponseId } from '#lib/ids.ts';
import type { Db } from '../../connection.ts';
import { packedAnswers } from '../../schema/responses.ts';
import type { Scope } from '../../scope.ts';
import { deletePacked } from './delete-packed.ts';
import type { PackedPart } from './list-packed.ts';

/**
 * Keeps a part of the packed answers, unless somebody is deleting responses just now, or one of these is no longer there; whether it did. What
 * is packed already is left as it is.
 *
 * The lock is that of the triggers of `responses`: who deletes one of these later waits until the part is written, and forgets it then. It is taken
 * last and without waiting, so that nobody waits in a circle.
 * @param ids by row, ascending
 */
export async function insertPacked(
  db: Db,
  scope: Scope,
  input: Omit<PackedPart, 'firstId'> & { readonly ids: readonly ResponseId[]; readonly bytes: Uint8Array },
): Promise<boolean> {
  const { questionnaire, version, ids, bytes } = input;
  const [firstId, lastId] = [ids[0], ids.at(-1)];
  if (firstId === undefined || lastId === undefined) return false;
  const kept = await db
    .insert(packedAnswers)
    .values({
      ...{ workspaceId: scope.workspace, questionnaireId: questionnaire, version },
      ...{ firstId, lastId, ids: [...ids], bytes },
    })
    .onConflictDoNothing()
    .returning({ firstId: packedAnswers.firstId });
  if (kept.length === 0) return false;
  const [lock] = await db.execute<{ held: boolean }>(
    sql`select pg_try_advisory_xact_lock(hashtext('packed_answers')) as held`,
  );
  const [found] = lock?.held
    ? await db.execute<{ there: number }>(sql`
        select count(*)::int as there from responses r
        where r.workspace_id = ${scope.workspace} and r.questionnaire_id = ${questionnaire}
          and r.status = 'complete' and r.id = any(${`{${ids.join(',')}}`}::uuid[])`)
    : [];
  if (found?.there === ids.length) return true;
  await deletePacked(db, scope, { questionnaire, version, firstId });
  return false;
}
