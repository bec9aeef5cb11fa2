import type { Db } from '#db/connection.ts';
import type { InvitationRow } from '#db/queries/workspaces/find-invitation.ts';
import { findMemberByEmail } from '#db/queries/workspaces/find-member-by-email.ts';
import { insertMember } from '#db/queries/workspaces/insert-member.ts';
import { spendInvitation } from '#db/queries/workspaces/spend-invitation.ts';
import type { Scope } from '#db/scope.ts';
import type { UserId } from '#lib/ids.ts';
import type { Context } from '../context.ts';
import { recordActivity } from './record-activity.ts';

/** Uses the invitation up and makes the person a member, inside a transaction of the workspace's scope; false when somebody was first. */
export async function enterWorkspace(
  context: Context,
  db: Db,
  scope: Scope,
  invitation: InvitationRow,
  user: UserId,
): Promise<boolean> {
  const at = context.now();
  if (!(await spendInvitation(db, scope, { id: invitation.id, at }))) return false;
  if (await findMemberByEmail(db, scope, invitation.email)) return true;
  await insertMember(db, scope, { user, role: invitation.role, createdAt: at });
  await recordActivity(context, db, { workspace: scope.workspace, user }, { action: 'member-joined' });
  return true;
}
