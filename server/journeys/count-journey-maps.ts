import { type JourneyMapCounts, countJourneyMaps as queryCounts } from '#db/queries/journeys/count-journey-maps.ts';
import { inScope } from '#db/scope.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';

/**
 * How many maps the workspace has and what is to be done on them; every member may know.
 * @param input.today day in the workspace's time zone, as 2026-12-04
 */
export async function countJourneyMaps(
  context: Context,
  caller: Caller,
  input: { readonly today: string },
): Promise<Result<JourneyMapCounts, { readonly tag: 'forbidden' }>> {
  if (!can(caller.role, 'view')) return fail({ tag: 'forbidden' });
  return ok(await inScope(context.connection, caller, (db) => queryCounts(db, caller, input.today)));
}
