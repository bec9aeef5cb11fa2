import { listSessions as querySessions } from '#db/queries/workspaces/list-sessions.ts';
import type { Context } from '../context.ts';
import type { Session } from './read-session.ts';

/** One place where a person is signed in. */
export interface SignIn {
  readonly since: Date;
  readonly until: Date;
  /** The one that asks. */
  readonly here: boolean;
}

/** Where this person is signed in now, latest first; at most 50. */
export async function listSessions(context: Context, session: Session): Promise<SignIn[]> {
  const rows = await querySessions(context.connection.db, session.user.id, context.now());
  return rows.map(({ id, createdAt, expiresAt }) => ({ since: createdAt, until: expiresAt, here: id === session.id }));
}
