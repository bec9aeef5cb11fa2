import { countByDay } from '#db/queries/responses/count-by-day.ts';
import { countByQuestionnaire, type QuestionnaireCountsRow } from '#db/queries/responses/count-by-questionnaire.ts';
import { inScope } from '#db/scope.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';

/** What a workspace has so far, in numbers. */
export interface Overview {
  readonly questionnaires: readonly QuestionnaireCountsRow[];
  readonly published: number;
  readonly complete: number;
  readonly open: number;
  readonly screenedOut: number;
  readonly overQuota: number;
  /** Complete responses of each of the last 21 days (UTC), today last. */
  readonly days: readonly { readonly day: string; readonly complete: number }[];
}

/** Counts of questionnaires and responses for the start page of a workspace; counts only, so that viewers may see them. */
export async function readOverview(
  context: Context,
  caller: Caller,
): Promise<Result<Overview, { readonly tag: 'forbidden' }>> {
  if (!can(caller.role, 'view')) return fail({ tag: 'forbidden' });
  return inScope(context.connection, caller, async (db) => {
    const questionnaires = await countByQuestionnaire(db, caller);
    const days = await countByDay(db, caller, { today: context.now(), days: 21 });
    const sum = (of: 'complete' | 'open' | 'screenedOut' | 'overQuota') =>
      questionnaires.reduce((total, one) => total + one[of], 0);
    return ok({
      questionnaires,
      published: questionnaires.filter((one) => one.version !== null).length,
      complete: sum('complete'),
      open: sum('open'),
      screenedOut: sum('screenedOut'),
      overQuota: sum('overQuota'),
      days,
    });
  });
}
