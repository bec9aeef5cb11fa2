import { findInvitation, type InvitationRow } from '#db/queries/workspaces/find-invitation.ts';
import { inScope } from '#db/scope.ts';
import { workspaceOfToken } from '#lib/workspaces/scoped-token.ts';
import { tokenHash } from '../auth/token-hash.ts';
import type { Context } from '../context.ts';

/** What an invitation says to whoever holds its link; undefined when it opens nothing. Uses nothing up: a mail scanner may look first. */
export async function readInvitation(context: Context, token: string): Promise<InvitationRow | undefined> {
  const workspace = workspaceOfToken(token);
  if (!workspace) return undefined;
  const look = { tokenHash: tokenHash('invitation', token), now: context.now() };
  return inScope(context.connection, { workspace }, (db) => findInvitation(db, { workspace }, look));
}
