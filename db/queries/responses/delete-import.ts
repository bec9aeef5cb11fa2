import { and, eq, inArray } from 'drizzle-orm';
import type { ImportId } from '#lib/ids.ts';
import type { Db } from '../../connection.ts';
import { imports } from '../../schema/responses.ts';
import type { Scope } from '../../scope.ts';

/** Forgets a file that is not being read; whether there was one. */
export async function deleteImport(db: Db, scope: Scope, id: ImportId): Promise<boolean> {
  const rows = await db
    .delete(imports)
    .where(
      and(eq(imports.workspaceId, scope.workspace), eq(imports.id, id), inArray(imports.state, ['mapping', 'failed'])),
    )
    .returning({ id: imports.id });
  return rows.length === 1;
}
