import { and, eq, isNull } from 'drizzle-orm';
import type { Db } from '#db/connection.ts';
import { invitations } from '#db/schema/workspaces.ts';
import type { Scope } from '#db/scope.ts';
import type { InvitationId, UserId } from '#lib/ids.ts';
import type { Role } from '#lib/workspaces/role.ts';

export interface NewInvitation {
  readonly id: InvitationId;
  readonly tokenHash: string;
  readonly email: string;
  readonly role: Role;
  readonly invitedBy: UserId | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** Keeps an invitation; an unused one to the same address dies, so that one person has one way in. */
export async function insertInvitation(db: Db, scope: Scope, invitation: NewInvitation): Promise<void> {
  await db
    .delete(invitations)
    .where(
      and(
        eq(invitations.workspaceId, scope.workspace),
        eq(invitations.email, invitation.email),
        isNull(invitations.usedAt),
      ),
    );
  await db.insert(invitations).values({ workspaceId: scope.workspace, ...invitation });
}
