import { findUserByEmail } from '#db/queries/workspaces/find-user-by-email.ts';
import { hasUsers } from '#db/queries/workspaces/has-users.ts';
import { insertUser } from '#db/queries/workspaces/insert-user.ts';
import { lockFirstRun } from '#db/queries/workspaces/lock-first-run.ts';
import { inScope } from '#db/scope.ts';
import { type UserId, uuidv7, type WorkspaceId } from '#lib/ids.ts';
import { email as emailSchema } from '#lib/workspaces/email.ts';
import { hashPassword } from '../auth/hash-password.ts';
import { randomPassword } from '../auth/random-password.ts';
import { verifyPassword } from '../auth/verify-password.ts';
import type { Context } from '../context.ts';
import { addWorkspace } from './create-workspace.ts';

export interface FirstOwner {
  readonly email: string;
  /** What signs in as that address now; absent when it is not known: somebody changed it, or never was this owner. */
  readonly password?: string;
  readonly created: boolean;
}

/**
 * Makes the first person and their workspace on an installation that has nobody, and otherwise changes nothing: an
 * installation with people is never opened by a setting. Two processes that start at once make one owner.
 * @param wish.email defaults to owner@segue.local
 * @param wish.password at most 256 characters; made at random when absent. The caller keeps it (mode 600) and gives it
 *   again at the next start, to learn whether it still signs in.
 */
export async function ensureOwner(
  context: Context,
  wish: { readonly email?: string; readonly password?: string; readonly workspace?: string } = {},
): Promise<FirstOwner> {
  const email = emailSchema.parse(wish.email ?? 'owner@segue.local');
  if (await hasUsers(context.connection.db)) return known(context, email, wish.password);

  const password = wish.password ?? randomPassword(context);
  const passwordHash = await hashPassword(context, password);
  if (passwordHash === undefined)
    throw new Error('the first owner could not be made: too many passwords wait to be hashed');
  const createdAt = context.now();
  const workspace: WorkspaceId = uuidv7(createdAt.getTime(), context.randomBytes(10));
  const id: UserId = uuidv7(createdAt.getTime(), context.randomBytes(10));
  const created = await inScope(context.connection, { workspace }, async (db) => {
    await lockFirstRun(db);
    if (await hasUsers(db)) return false;
    await insertUser(db, { id, email, name: 'Owner', passwordHash, locale: 'en', createdAt });
    await addWorkspace(context, db, { id: workspace, owner: id, name: wish.workspace ?? 'My workspace' });
    return true;
  });
  return created ? { email, password, created } : known(context, email, wish.password);
}

async function known(context: Context, email: string, password: string | undefined): Promise<FirstOwner> {
  const user = await findUserByEmail(context.connection.db, email);
  const verdict = password === undefined ? undefined : await verifyPassword(user?.passwordHash ?? null, password);
  return { email, created: false, ...(verdict?.right && password !== undefined && { password }) };
}
