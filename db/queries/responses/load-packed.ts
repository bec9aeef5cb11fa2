import type { Db } from '../../connection.ts';
import { packedAnswers } from '../../schema/responses.ts';
import type { Scope } from '../../scope.ts';
import type { PackedPart } from './list-packed.ts';
import { wherePackedPart } from './where-packed-part.ts';

/** The bytes of a part of the packed answers; undefined when it is gone. */
export async function loadPacked(db: Db, scope: Scope, part: PackedPart): Promise<Uint8Array | undefined> {
  const [row] = await db.select({ bytes: packedAnswers.bytes }).from(packedAnswers).where(wherePackedPart(scope, part));
  return row?.bytes;
}
