import type { Connection } from '#db/connection.ts';
import { findDemo } from '#db/queries/workspaces/find-demo.ts';
import type { WorkspaceId } from '#lib/ids.ts';
import type { Settings } from '../settings.ts';
import { demoNote } from './demo-note.ts';

/** `off`: not wanted; `none`: not begun; `removed`: was there, and will not come back. */
export type DemoState = 'off' | 'none' | 'making' | 'ready' | 'removed';

/** How the demo of an installation is, and which workspace it is while it is there: for whoever runs it. */
export async function readDemo(
  connection: Connection,
  settings: Pick<Settings, 'demo' | 'dataDirectory'>,
): Promise<{ readonly state: DemoState; readonly workspace?: WorkspaceId }> {
  const note = demoNote(settings.dataDirectory).read();
  const demo = await findDemo(connection.db);
  // A demo without a note came with a database from elsewhere: nobody is making it.
  if (demo) return { state: note?.state === 'making' ? 'making' : 'ready', workspace: demo.id };
  if (!settings.demo) return { state: 'off' };
  if (note && (note.state === 'ready' || note.workspace !== null)) return { state: 'removed' };
  return { state: note ? 'making' : 'none' };
}
