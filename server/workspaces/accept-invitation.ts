import { findInvitation } from '#db/queries/workspaces/find-invitation.ts';
import { inScope } from '#db/scope.ts';
import type { UserId } from '#lib/ids.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { workspaceOfToken } from '#lib/workspaces/scoped-token.ts';
import { tokenHash } from '../auth/token-hash.ts';
import type { Context } from '../context.ts';
import { enterWorkspace } from './enter-workspace.ts';

export type AcceptInvitationFailure =
  /** Never ours, used, expired or taken back. */
  | { readonly tag: 'dead-link' }
  /** It is for another address than the one who holds it has ([S25]). */
  | { readonly tag: 'other-address' };

/** Lets who is signed in into the workspace, as what they were invited as. A member already keeps the role they have ([S27]). */
export async function acceptInvitation(
  context: Context,
  token: string,
  who: { readonly user: UserId; readonly email: string },
): Promise<Result<{ readonly slug: string }, AcceptInvitationFailure>> {
  const workspace = workspaceOfToken(token);
  if (!workspace) return fail({ tag: 'dead-link' });
  const scope = { workspace };
  return inScope(context.connection, scope, async (db) => {
    const invitation = await findInvitation(db, scope, {
      tokenHash: tokenHash('invitation', token),
      now: context.now(),
    });
    if (!invitation) return fail({ tag: 'dead-link' });
    if (invitation.email !== who.email) return fail({ tag: 'other-address' });
    return (await enterWorkspace(context, db, scope, invitation, who.user))
      ? ok({ slug: invitation.slug })
      : fail({ tag: 'dead-link' });
  });
}
