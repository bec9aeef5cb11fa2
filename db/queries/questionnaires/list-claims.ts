import { and, asc, eq, gt } from 'drizzle-orm';
import type { IncentiveId } from '#lib/ids.ts';
import type { Db } from '../../connection.ts';
import { claims } from '../../schema/questionnaires.ts';
import type { Scope } from '../../scope.ts';

/** Up to `limit` codes that were given, in the order of the codes behind the one named, with their days. */
export async function listClaims(
  db: Db,
  scope: Scope,
  input: { readonly incentive: IncentiveId; readonly after: string; readonly limit: number },
): Promise<readonly { readonly code: string; readonly day: string }[]> {
  return db
    .select({ code: claims.code, day: claims.claimedOn })
    .from(claims)
    .where(
      and(
        eq(claims.workspaceId, scope.workspace),
        eq(claims.incentiveId, input.incentive),
        gt(claims.code, input.after),
      ),
    )
    .orderBy(asc(claims.code))
    .limit(input.limit);
}
