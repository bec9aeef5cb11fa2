import { z } from 'zod';
import { findMemberByEmail } from '#db/queries/workspaces/find-member-by-email.ts';
import { insertInvitation } from '#db/queries/workspaces/insert-invitation.ts';
import { inScope } from '#db/scope.ts';
import { uuidv7 } from '#lib/ids.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import { email } from '#lib/workspaces/email.ts';
import { roles } from '#lib/workspaces/role.ts';
import { scopedToken } from '#lib/workspaces/scoped-token.ts';
import { tokenHash } from '../auth/token-hash.ts';
import type { Caller, Context } from '../context.ts';
import { recordActivity } from './record-activity.ts';

export const inviteMemberInput = z.strictObject({ email, role: z.enum(roles) });
export type InviteMemberInput = z.infer<typeof inviteMemberInput>;

export type InviteMemberFailure = { readonly tag: 'forbidden' } | { readonly tag: 'already-member' };

/** For how long the link works. */
export const invitationDays = 14;

/**
 * Invites one address into the workspace. The link is given once, to be handed over by whoever invites; it lets in the
 * person who has that address and nobody else ([S25]), once, and dies when the same address is invited again.
 */
export async function inviteMember(
  context: Context,
  caller: Caller,
  input: InviteMemberInput,
): Promise<Result<{ readonly url: string }, InviteMemberFailure>> {
  if (!can(caller.role, 'manage-members')) return fail({ tag: 'forbidden' });
  const createdAt = context.now();
  const token = scopedToken(caller.workspace, context.randomBytes(16));
  const invited = await inScope(context.connection, caller, async (db) => {
    if (await findMemberByEmail(db, caller, input.email)) return false;
    await insertInvitation(db, caller, {
      id: uuidv7(createdAt.getTime(), context.randomBytes(10)),
      tokenHash: tokenHash('invitation', token),
      ...input,
      invitedBy: caller.user,
      createdAt,
      expiresAt: new Date(createdAt.getTime() + invitationDays * 86_400_000),
    });
    await recordActivity(context, db, caller, { action: 'member-invited', name: input.email });
    return true;
  });
  return invited ? ok({ url: `${context.url}/invitation/${token}` }) : fail({ tag: 'already-member' });
}
