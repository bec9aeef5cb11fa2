import { and, eq, gt, isNull } from 'drizzle-orm';
import type { Db } from '#db/connection.ts';
import { invitations, users, workspaces } from '#db/schema/workspaces.ts';
import type { Scope } from '#db/scope.ts';
import type { InvitationId } from '#lib/ids.ts';
import type { Role } from '#lib/workspaces/role.ts';

export interface InvitationRow {
  readonly id: InvitationId;
  readonly email: string;
  readonly role: Role;
  readonly workspace: string;
  readonly slug: string;
  /** Name of who invited; null when they are gone. */
  readonly inviter: string | null;
}

/** The invitation that a secret opens, while it holds: unused and not expired. */
export async function findInvitation(
  db: Db,
  scope: Scope,
  input: { readonly tokenHash: string; readonly now: Date },
): Promise<InvitationRow | undefined> {
  const [row] = await db
    .select({
      id: invitations.id,
      email: invitations.email,
      role: invitations.role,
      workspace: workspaces.name,
      slug: workspaces.slug,
      inviter: users.name,
    })
    .from(invitations)
    .innerJoin(workspaces, eq(workspaces.id, invitations.workspaceId))
    .leftJoin(users, eq(users.id, invitations.invitedBy))
    .where(
      and(
        eq(invitations.workspaceId, scope.workspace),
        eq(invitations.tokenHash, input.tokenHash),
        isNull(invitations.usedAt),
        gt(invitations.expiresAt, input.now),
      ),
    );
  return row;
}
