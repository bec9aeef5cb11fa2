import { and, eq } from 'drizzle-orm';
import type { IncentiveId } from '#lib/ids.ts';
import type { Db } from '../../connection.ts';
import { incentiveCodes } from '../../schema/questionnaires.ts';
import type { Scope } from '../../scope.ts';

/** How many codes are free, counted no further than `most`. */
export async function countCodes(db: Db, scope: Scope, incentive: IncentiveId, most: number): Promise<number> {
  const rows = await db
    .select({ code: incentiveCodes.code })
    .from(incentiveCodes)
    .where(and(eq(incentiveCodes.workspaceId, scope.workspace), eq(incentiveCodes.incentiveId, incentive)))
    .limit(most);
  return rows.length;
}
