import { and, desc, eq, isNotNull } from 'drizzle-orm';
import type { ImportId } from '#lib/ids.ts';
import type { Db } from '../../connection.ts';
import { imports } from '../../schema/responses.ts';
import type { Scope } from '../../scope.ts';
import type { ImportRow } from './load-import.ts';

export interface OpenImportRow {
  readonly id: ImportId;
  readonly fileName: string;
  readonly state: ImportRow['state'];
  readonly createdAt: Date;
}

/** Files that were brought and still are here, the latest first, ten at most. */
export async function listOpenImports(db: Db, scope: Scope): Promise<readonly OpenImportRow[]> {
  return db
    .select({ id: imports.id, fileName: imports.fileName, state: imports.state, createdAt: imports.createdAt })
    .from(imports)
    .where(and(eq(imports.workspaceId, scope.workspace), isNotNull(imports.bytes)))
    .orderBy(desc(imports.createdAt))
    .limit(10);
}
