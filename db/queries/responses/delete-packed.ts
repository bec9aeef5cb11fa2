import type { Db } from '../../connection.ts';
import { packedAnswers } from '../../schema/responses.ts';
import type { Scope } from '../../scope.ts';
import type { PackedPart } from './list-packed.ts';
import { wherePackedPart } from './where-packed-part.ts';

/** Forgets one part of the packed answers; they can be packed anew. */
export async function deletePacked(db: Db, scope: Scope, part: PackedPart): Promise<void> {
  await db.delete(packedAnswers).where(wherePackedPart(scope, part));
}
