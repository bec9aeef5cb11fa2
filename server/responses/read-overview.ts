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
    const days = lastDays(context.now(), 21);
    const { questionnaires, days: counted } = await countByQuestionnaire(db, caller, { since: days[0] ?? '' });
    const perDay = new Map(counted.map(({ day, complete }) => [day, complete]));
    const sum = (of: 'complete' | 'open' | 'screenedOut' | 'overQuota') =>
      questionnaires.reduce((total, one) => total + one[of], 0);
    return ok({
      questionnaires,
      published: questionnaires.filter((one) => one.version !== null && one.origin === 'written').length,
      complete: sum('complete'),
      open: sum('open'),
      screenedOut: sum('screenedOut'),
      overQuota: sum('overQuota'),
      days: days.map((day) => ({ day, complete: perDay.get(day) ?? 0 })),
    });
  });
}

/** The days (UTC) that end with this moment's, earliest first. */
function lastDays(now: Date, count: number): readonly string[] {
  const day = 24 * 3600 * 1000;
  return Array.from({ length: count }, (_, at) =>
    new Date(now.getTime() - (count - 1 - at) * day).toISOString().slice(0, 10),
  );
}
