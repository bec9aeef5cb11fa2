import { revokeSessions } from '#db/queries/workspaces/revoke-sessions.ts';
import type { Context } from '../context.ts';
import type { Session } from './read-session.ts';

/** Ends this session, here or on whatever device its cookie was copied to. */
export async function signOut(context: Context, session: Session): Promise<void> {
  await revokeSessions(context.connection.db, session.user.id, { now: context.now(), only: session.id });
}
