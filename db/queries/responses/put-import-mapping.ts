import { eq } from 'drizzle-orm';
import type { Db } from '../../connection.ts';
import { importMappings } from '../../schema/responses.ts';
import type { Scope } from '../../scope.ts';

/** Remembers how files of this shape are read. */
export async function putImportMapping(
  db: Db,
  scope: Scope,
  input: { readonly shape: string; readonly mapping: object; readonly at: Date },
): Promise<void> {
  const { shape, mapping, at } = input;
  await db
    .insert(importMappings)
    .values({ workspaceId: scope.workspace, shape, codebook: mapping, updatedAt: at })
    .onConflictDoUpdate({
      target: [importMappings.workspaceId, importMappings.shape],
      set: { codebook: mapping, updatedAt: at },
      setWhere: eq(importMappings.workspaceId, scope.workspace),
    });
}
