import type { ResponseId } from '#lib/ids.ts';
import type { Db } from '../../connection.ts';
import { packedAnswers } from '../../schema/responses.ts';
import type { Scope } from '../../scope.ts';
import type { PackedPart } from './list-packed.ts';
import { wherePackedPart } from './where-packed-part.ts';

/** Whose answers a part holds, row by row, ascending; none when it is gone. */
export async function listPackedIds(db: Db, scope: Scope, part: PackedPart): Promise<readonly ResponseId[]> {
  const [row] = await db.select({ ids: packedAnswers.ids }).from(packedAnswers).where(wherePackedPart(scope, part));
  return row?.ids ?? [];
}
