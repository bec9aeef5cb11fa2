import { and, eq, isNull } from 'drizzle-orm';
import type { JourneyMapId } from '#lib/ids.ts';
import type { Db } from '../../connection.ts';
import { journeyShares } from '../../schema/journeys.ts';
import { workspaces } from '../../schema/workspaces.ts';
import type { Scope } from '../../scope.ts';

/** The map that an open link leads to, the time zone of its workspace and whether that is a demonstration; undefined for a revoked or unknown one. */
export async function findSharedMap(
  db: Db,
  scope: Scope,
  tokenHash: string,
): Promise<{ readonly map: JourneyMapId; readonly demo: boolean; readonly timeZone: string } | undefined> {
  const [row] = await db
    .select({ map: journeyShares.mapId, demo: workspaces.demo, timeZone: workspaces.timeZone })
    .from(journeyShares)
    .innerJoin(workspaces, eq(workspaces.id, journeyShares.workspaceId))
    .where(
      and(
        eq(journeyShares.workspaceId, scope.workspace),
        eq(journeyShares.tokenHash, tokenHash),
        isNull(journeyShares.revokedAt),
      ),
    );
  return row;
}
