import { and, eq } from 'drizzle-orm';
import type { ImportId } from '#lib/ids.ts';
import type { Db } from '../../connection.ts';
import { imports } from '../../schema/responses.ts';
import type { Scope } from '../../scope.ts';

/** The compressed bytes of a file, or undefined when they have been swept. */
export async function loadImportBytes(db: Db, scope: Scope, id: ImportId): Promise<Uint8Array | undefined> {
  const [row] = await db
    .select({ bytes: imports.bytes })
    .from(imports)
    .where(and(eq(imports.workspaceId, scope.workspace), eq(imports.id, id)));
  return row?.bytes ?? undefined;
}
