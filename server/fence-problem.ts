import { connect } from '#db/connection.ts';
import { fenceHolds } from '#db/queries/jobs/fence-holds.ts';

/**
 * Why nothing may be served from the database at `url`: its row-level security does not bind us, so that a query which
 * forgot its workspace would show another's answers ([S14]). Undefined when the fence holds. The database is migrated.
 */
export async function fenceProblem(url: string): Promise<string | undefined> {
  const connection = connect(url, 1);
  try {
    if (await fenceHolds(connection.db)) return undefined;
  } finally {
    await connection.close();
  }
  return 'Row-level security does not bind the role segue_app in this database: take SUPERUSER and BYPASSRLS from that role, force the policies on every table of a workspace, then start again.';
}
