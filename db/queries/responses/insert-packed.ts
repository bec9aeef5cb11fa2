import { sql } from 'drizzle-orm';
import type { ResponseId } from '#lib/ids.ts';
import type { Db } from '../../connection.ts';
import { packedAnswers } from '../../schema/responses.ts';
import type { Scope } from '../../scope.ts';
import type { PackedPart } from './list-packed.ts';

/**
 * Keeps a part of the packed answers, if all of its responses are still there; whether it did. They stay there until the commit: who
 * erases one of them meanwhile waits, and then finds the part. What is packed already is left as it is.
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
  const there = await db.execute(sql`
    select from responses r where r.workspace_id = ${scope.workspace} and r.questionnaire_id = ${questionnaire}
      and r.status = 'complete' and r.id = any(${`{${ids.join(',')}}`}::uuid[])
    for key share`);
  if (there.length < ids.length) return false;
  const kept = await db
    .insert(packedAnswers)
    .values({
      ...{ workspaceId: scope.workspace, questionnaireId: questionnaire, version },
      ...{ firstId, lastId, ids: [...ids], bytes },
    })
    .onConflictDoNothing()
    .returning({ firstId: packedAnswers.firstId });
  return kept.length > 0;
}
