import { and, eq, isNull } from 'drizzle-orm';
import type { Db } from '#db/connection.ts';
import { invitations } from '#db/schema/workspaces.ts';
import type { Scope } from '#db/scope.ts';
import type { InvitationId } from '#lib/ids.ts';

/** Uses an invitation up; false when somebody was first. One statement, so that two uses at once are one use ([S24]). */
export async function spendInvitation(
  db: Db,
  scope: Scope,
  input: { readonly id: InvitationId; readonly at: Date },
): Promise<boolean> {
  const rows = await db
    .update(invitations)
    .set({ usedAt: input.at })
    .where(and(eq(invitations.workspaceId, scope.workspace), eq(invitations.id, input.id), isNull(invitations.usedAt)))
    .returning({ id: invitations.id });
  return rows.length > 0;
}
