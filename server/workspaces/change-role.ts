import { z } from 'zod';
import { isViolation } from '#db/is-violation.ts';
import { findMemberName } from '#db/queries/workspaces/find-member-name.ts';
import { setRole } from '#db/queries/workspaces/set-role.ts';
import { inScope } from '#db/scope.ts';
import type { UserId } from '#lib/ids.ts';
import { parseId } from '#lib/ids.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import { roles } from '#lib/workspaces/role.ts';
import type { Caller, Context } from '../context.ts';
import { recordActivity } from './record-activity.ts';

export const changeRoleInput = z.strictObject({
  user: z.string().transform((text, issue): UserId => {
    const id = parseId<'user'>(text);
    if (id) return id;
    issue.addIssue('not an id');
    return z.NEVER;
  }),
  role: z.enum(roles),
});
export type ChangeRoleInput = z.infer<typeof changeRoleInput>;

export type ChangeRoleFailure =
  | { readonly tag: 'forbidden' }
  | { readonly tag: 'not-found' }
  | { readonly tag: 'last-owner' };

/**
 * Gives a member another role. Owners only, so that nobody raises their own ([S27]); the last owner stays one, which a
 * constraint of the database holds even when two step down at once.
 */
export async function changeRole(
  context: Context,
  caller: Caller,
  input: ChangeRoleInput,
): Promise<Result<null, ChangeRoleFailure>> {
  if (!can(caller.role, 'manage-members')) return fail({ tag: 'forbidden' });
  try {
    const changed = await inScope(context.connection, caller, async (db) => {
      const name = await findMemberName(db, caller, input.user);
      if (name === undefined || !(await setRole(db, caller, input))) return false;
      await recordActivity(context, db, caller, {
        action: 'member-role-changed',
        subject: input.user,
        name,
        details: { role: input.role },
      });
      return true;
    });
    return changed ? ok(null) : fail({ tag: 'not-found' });
  } catch (error) {
    if (isViolation(error, 'members_keep_an_owner')) return fail({ tag: 'last-owner' });
    throw error;
  }
}
