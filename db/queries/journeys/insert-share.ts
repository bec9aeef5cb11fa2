import type { JourneyMapId, JourneyShareId, UserId } from '#lib/ids.ts';
import type { Db } from '../../connection.ts';
import { journeyShares } from '../../schema/journeys.ts';
import type { Scope } from '../../scope.ts';

/** Keeps a link to a map. @throws a violation of `journey_shares_map_fk` when the workspace has no such map */
export async function insertShare(
  db: Db,
  scope: Scope,
  share: {
    readonly id: JourneyShareId;
    readonly mapId: JourneyMapId;
    readonly tokenHash: string;
    readonly createdBy: UserId | null;
    readonly createdAt: Date;
  },
): Promise<void> {
  await db.insert(journeyShares).values({ workspaceId: scope.workspace, ...share });
}
