import { isViolation } from '#db/is-violation.ts';
import { deleteMember } from '#db/queries/workspaces/delete-member.ts';
import { findMemberName } from '#db/queries/workspaces/find-member-name.ts';
import { inScope } from '#db/scope.ts';
import type { UserId } from '#lib/ids.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';
import { recordActivity } from './record-activity.ts';

export type RemoveMemberFailure =
  | { readonly tag: 'forbidden' }
  | { readonly tag: 'not-found' }
  | { readonly tag: 'last-owner' };

/** Takes somebody out of the workspace: an owner anybody, everybody themselves; never the last owner ([S27]). */
export async function removeMember(
  context: Context,
  caller: Caller,
  input: { readonly user: UserId },
): Promise<Result<null, RemoveMemberFailure>> {
  const leaves = caller.user !== null && caller.user === input.user;
  if (!leaves && !can(caller.role, 'manage-members')) return fail({ tag: 'forbidden' });
  try {
    const removed = await inScope(context.connection, caller, async (db) => {
      const name = await findMemberName(db, caller, input.user);
      if (name === undefined || !(await deleteMember(db, caller, input.user))) return false;
      await recordActivity(context, db, caller, { action: 'member-removed', subject: input.user, name });
      return true;
    });
    return removed ? ok(null) : fail({ tag: 'not-found' });
  } catch (error) {
    if (isViolation(error, 'members_keep_an_owner')) return fail({ tag: 'last-owner' });
    throw error;
  }
}
