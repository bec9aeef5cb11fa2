import { and, asc, eq, isNull } from 'drizzle-orm';
import type { JourneyMapId, JourneyShareId, UserId } from '#lib/ids.ts';
import type { Db } from '../../connection.ts';
import { journeyShares } from '../../schema/journeys.ts';
import type { Scope } from '../../scope.ts';

export interface ShareRow {
  readonly id: JourneyShareId;
  readonly createdAt: Date;
  readonly createdBy: UserId | null;
}

/** The open links to a map, oldest first; without what they are opened by ([S38]). */
export function listShares(db: Db, scope: Scope, map: JourneyMapId): Promise<ShareRow[]> {
  return db
    .select({ id: journeyShares.id, createdAt: journeyShares.createdAt, createdBy: journeyShares.createdBy })
    .from(journeyShares)
    .where(
      and(
        eq(journeyShares.workspaceId, scope.workspace),
        eq(journeyShares.mapId, map),
        isNull(journeyShares.revokedAt),
      ),
    )
    .orderBy(asc(journeyShares.createdAt), asc(journeyShares.id));
}
