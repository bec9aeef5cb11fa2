import type { ImportId, UserId } from '#lib/ids.ts';
import type { Db } from '../../connection.ts';
import { imports } from '../../schema/responses.ts';
import type { Scope } from '../../scope.ts';

/** Keeps a file that was brought, or what was wrong with it. */
export async function insertImport(
  db: Db,
  scope: Scope,
  input: {
    readonly id: ImportId;
    readonly fileName: string;
    /** Compressed; null when it could not be read. */
    readonly bytes: Uint8Array | null;
    readonly shape: string;
    readonly mapping: object | null;
    readonly state: 'mapping' | 'failed';
    readonly outcome: object;
    readonly by: UserId | null;
    readonly at: Date;
  },
): Promise<void> {
  const { mapping, by, at, ...row } = input;
  await db
    .insert(imports)
    .values({ workspaceId: scope.workspace, ...row, codebook: mapping, progress: 0, createdBy: by, createdAt: at });
}
