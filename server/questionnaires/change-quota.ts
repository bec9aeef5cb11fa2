import { listQuotas } from '#db/queries/questionnaires/list-quotas.ts';
import { setQuotaLimit } from '#db/queries/questionnaires/set-quota-limit.ts';
import { inScope } from '#db/scope.ts';
import type { QuestionnaireId, QuotaId } from '#lib/ids.ts';
import { highestLimit } from '#lib/questionnaires/check/quota-problems.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';
import { recordActivity } from '../workspaces/record-activity.ts';
import { questionnaireName } from './questionnaire-name.ts';

export type ChangeQuotaFailure =
  | { readonly tag: 'forbidden' | 'not-found' | 'wrong-limit' }
  | { readonly tag: 'below-taken'; readonly taken: number };

/** Changes how many a cell admits, never to less than it has: those have been promised and given a place. */
export async function changeQuota(
  context: Context,
  caller: Caller,
  input: { readonly questionnaire: QuestionnaireId; readonly id: QuotaId; readonly limit: number },
): Promise<Result<{ readonly before: number }, ChangeQuotaFailure>> {
  if (!can(caller.role, 'publish')) return fail({ tag: 'forbidden' });
  const { questionnaire, id, limit } = input;
  if (!Number.isInteger(limit) || limit < 0 || limit > highestLimit) return fail({ tag: 'wrong-limit' });
  return inScope(context.connection, caller, async (db): Promise<Result<{ before: number }, ChangeQuotaFailure>> => {
    // Whoever completes meanwhile waits for these rows, so what is read here is what holds when it is written.
    const there = await listQuotas(db, caller, questionnaire, { lock: true });
    const cell = there.find((one) => one.id === id);
    if (!cell) return fail({ tag: 'not-found' });
    if (cell.taken > limit) return fail({ tag: 'below-taken', taken: cell.taken });
    await setQuotaLimit(db, caller, { questionnaireId: questionnaire, id, limit });
    const name = await questionnaireName(db, caller, questionnaire);
    const details = { what: 'limit', expression: cell.expression, limit };
    await recordActivity(context, db, caller, { action: 'quota-changed', subject: questionnaire, name, details });
    return ok({ before: cell.limit });
  });
}
