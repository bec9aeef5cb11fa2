import { and, eq, isNull } from 'drizzle-orm';
import type { Db } from '#db/connection.ts';
import { invitations } from '#db/schema/workspaces.ts';
import type { Scope } from '#db/scope.ts';
import type { InvitationId } from '#lib/ids.ts';

/** Takes back an invitation that nobody has used, and says to whom it was; undefined when there is none. */
export async function deleteInvitation(
  db: Db,
  scope: Scope,
  id: InvitationId,
): Promise<{ readonly email: string } | undefined> {
  const [row] = await db
    .delete(invitations)
    .where(and(eq(invitations.workspaceId, scope.workspace), eq(invitations.id, id), isNull(invitations.usedAt)))
    .returning({ email: invitations.email });
  return row;
}
