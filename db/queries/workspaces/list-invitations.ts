import { and, desc, eq, gt, isNull } from 'drizzle-orm';
import type { Db } from '#db/connection.ts';
import { invitations } from '#db/schema/workspaces.ts';
import type { Scope } from '#db/scope.ts';
import type { InvitationId } from '#lib/ids.ts';
import type { Role } from '#lib/workspaces/role.ts';

export interface OpenInvitation {
  readonly id: InvitationId;
  readonly email: string;
  readonly role: Role;
  readonly expiresAt: Date;
}

/** Who has been invited and has not come yet, newest first; what their links hold is known to nobody any more. */
export function listInvitations(db: Db, scope: Scope, now: Date): Promise<OpenInvitation[]> {
  return db
    .select({
      id: invitations.id,
      email: invitations.email,
      role: invitations.role,
      expiresAt: invitations.expiresAt,
    })
    .from(invitations)
    .where(
      and(eq(invitations.workspaceId, scope.workspace), isNull(invitations.usedAt), gt(invitations.expiresAt, now)),
    )
    .orderBy(desc(invitations.createdAt))
    .limit(200);
}
