import { insertSession } from '#db/queries/workspaces/insert-session.ts';
import { type SessionId, type UserId, uuidv7 } from '#lib/ids.ts';
import type { Context } from '../context.ts';
import { sessionPurpose } from './read-session.ts';
import { seal } from './seal.ts';

/** A session that has begun: what goes into the cookie, and until when. */
export interface OpenedSession {
  readonly cookie: string;
  readonly expiresAt: Date;
}

/** How long a sign-in holds, in milliseconds: 30 days. */
const lifetime = 30 * 24 * 60 * 60 * 1000;

/**
 * Begins a session for a person who has just proved who they are; undefined when they were deactivated, or their
 * password changed, while they did ([S29]).
 *
 * The cookie holds the id of a row and a signature over it, nothing else: the row can be revoked, the database alone
 * (a stolen backup) does not give the signature, and the signing secret alone does not give an id. This replaces
 * next-auth, whose JWT would only have carried the same id.
 * @param passwordHash the hash that the password was checked against; absent for a sign-in by OpenID Connect
 */
export async function openSession(
  context: Context,
  user: UserId,
  passwordHash?: string,
): Promise<OpenedSession | undefined> {
  const createdAt = context.now();
  const expiresAt = new Date(createdAt.getTime() + lifetime);
  const id: SessionId = uuidv7(createdAt.getTime(), context.randomBytes(10));
  const opened = await context.connection.db.transaction((db) =>
    insertSession(db, { id, user, createdAt, expiresAt, ...(passwordHash !== undefined && { passwordHash }) }),
  );
  return opened ? { cookie: seal(context.secret, sessionPurpose, id), expiresAt } : undefined;
}
