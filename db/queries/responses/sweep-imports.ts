import { and, eq, inArray, lt } from 'drizzle-orm';
import type { Db } from '../../connection.ts';
import { imports } from '../../schema/responses.ts';
import type { Scope } from '../../scope.ts';

/** Forgets the files that were brought before `before` and never imported. What came of the others stays told. */
export async function sweepImports(db: Db, scope: Scope, before: Date): Promise<void> {
  await db
    .delete(imports)
    .where(
      and(
        eq(imports.workspaceId, scope.workspace),
        inArray(imports.state, ['mapping', 'failed']),
        lt(imports.createdAt, before),
      ),
    );
}
