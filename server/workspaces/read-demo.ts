import type { Connection } from '#db/connection.ts';
import { listServedLinks } from '#db/queries/questionnaires/list-served-links.ts';
import { findDemo } from '#db/queries/workspaces/find-demo.ts';
import { inScope } from '#db/scope.ts';
import type { Settings } from '../settings.ts';
import { demoNote } from './demo-note.ts';

/** `off`: not wanted; `none`: to be made at the next start; `removed`: was there, and will not come back. */
export type DemoState = 'off' | 'none' | 'making' | 'ready' | 'removed';

/** How the demo of an installation is, and where its questionnaires are answered: for whoever runs it. */
export async function readDemo(
  connection: Connection,
  settings: Pick<Settings, 'demo' | 'dataDirectory' | 'url'>,
): Promise<{ readonly state: DemoState; readonly links: readonly string[] }> {
  const note = demoNote(settings.dataDirectory).read();
  const demo = await findDemo(connection.db);
  if (!demo) {
    const gone = note && (note.state === 'ready' || note.workspace !== null);
    return { state: !settings.demo ? 'off' : gone ? 'removed' : note ? 'making' : 'none', links: [] };
  }
  const scope = { workspace: demo.id };
  const codes = await inScope(connection, scope, (db) => listServedLinks(db, scope));
  // A demo without a note came with a database from elsewhere: nobody is making it.
  const state = note?.state === 'making' ? 'making' : 'ready';
  return { state, links: codes.map((code) => `${settings.url}/s/${code}`) };
}
