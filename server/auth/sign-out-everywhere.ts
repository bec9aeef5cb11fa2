import { revokeSessions } from '#db/queries/workspaces/revoke-sessions.ts';
import type { Context } from '../context.ts';
import type { Session } from './read-session.ts';

/** Ends every session of this person, this one too. Returns how many ended. */
export function signOutEverywhere(context: Context, session: Session): Promise<number> {
  return revokeSessions(context.connection.db, session.user.id, { now: context.now() });
}
