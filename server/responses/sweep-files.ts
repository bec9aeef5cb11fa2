import { sweepImports } from '#db/queries/responses/sweep-imports.ts';
import { listDirectory } from '#db/queries/workspaces/list-directory.ts';
import { inScope } from '#db/scope.ts';
import type { Context } from '../context.ts';

const oneDay = 86_400_000;

/** Forgets the files of every workspace that were left lying for a day: they hold people's answers, and nobody may come back. */
export async function sweepFiles({ connection, now }: Pick<Context, 'connection' | 'now'>): Promise<void> {
  const before = new Date(now().getTime() - oneDay);
  for (const { id: workspace } of await listDirectory(connection.db)) {
    await inScope(connection, { workspace }, (db) => sweepImports(db, { workspace }, before));
  }
}
