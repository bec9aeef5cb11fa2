import type { Connection } from '#db/connection.ts';
import { listServedLinks } from '#db/queries/questionnaires/list-served-links.ts';
import { inScope, type Scope } from '#db/scope.ts';

/** Where the questionnaires of a workspace are answered for real, the oldest link first: for whoever runs the installation. */
export async function listServedUrls(
  connection: Connection,
  scope: Scope,
  settings: { readonly url: string },
): Promise<readonly string[]> {
  const codes = await inScope(connection, scope, (db) => listServedLinks(db, scope));
  return codes.map((code) => `${settings.url}/s/${code}`);
}
