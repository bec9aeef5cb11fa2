import { and, eq } from 'drizzle-orm';
import type { Db } from '../../connection.ts';
import { importMappings } from '../../schema/responses.ts';
import type { Scope } from '../../scope.ts';

/** How files of this shape were read the last time, as stored; undefined when none were. */
export async function findImportMapping(db: Db, scope: Scope, shape: string): Promise<unknown> {
  const [row] = await db
    .select({ mapping: importMappings.codebook })
    .from(importMappings)
    .where(and(eq(importMappings.workspaceId, scope.workspace), eq(importMappings.shape, shape)));
  return row?.mapping;
}
