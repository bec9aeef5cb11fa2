import { and, eq, isNull } from 'drizzle-orm';
import type { JourneyMapId, JourneyShareId } from '#lib/ids.ts';
import type { Db } from '../../connection.ts';
import { journeyShares } from '../../schema/journeys.ts';
import type { Scope } from '../../scope.ts';

/** Closes a link to a map for good. Returns whether it was open. */
export async function revokeShare(
  db: Db,
  scope: Scope,
  input: { readonly map: JourneyMapId; readonly share: JourneyShareId; readonly at: Date },
): Promise<boolean> {
  const closed = await db
    .update(journeyShares)
    .set({ revokedAt: input.at })
    .where(
      and(
        eq(journeyShares.workspaceId, scope.workspace),
        eq(journeyShares.mapId, input.map),
        eq(journeyShares.id, input.share),
        isNull(journeyShares.revokedAt),
      ),
    )
    .returning({ id: journeyShares.id });
  return closed.length > 0;
}
