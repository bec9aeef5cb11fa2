import { deleteQuota } from '#db/queries/questionnaires/delete-quota.ts';
import { inScope } from '#db/scope.ts';
import type { QuestionnaireId, QuotaId } from '#lib/ids.ts';
import type { QuotaWish } from '#lib/questionnaires/check/quota-problems.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';
import { recordActivity } from '../workspaces/record-activity.ts';
import { questionnaireName } from './questionnaire-name.ts';

/** Takes a cell off the board, and gives what it was: added again, it counts everybody anew, so that is a true way back. */
export async function removeQuota(
  context: Context,
  caller: Caller,
  input: { readonly questionnaire: QuestionnaireId; readonly id: QuotaId },
): Promise<Result<QuotaWish, { readonly tag: 'forbidden' | 'not-found' }>> {
  if (!can(caller.role, 'publish')) return fail({ tag: 'forbidden' });
  const { questionnaire: questionnaireId, id } = input;
  return inScope(
    context.connection,
    caller,
    async (db): Promise<Result<QuotaWish, { readonly tag: 'forbidden' | 'not-found' }>> => {
      const removed = await deleteQuota(db, caller, { questionnaireId, id });
      if (!removed) return fail({ tag: 'not-found' });
      const name = await questionnaireName(db, caller, questionnaireId);
      const done = { action: 'quota-changed' as const, subject: questionnaireId, name };
      await recordActivity(context, db, caller, { ...done, details: { what: 'removed', ...removed } });
      return ok(removed);
    },
  );
}
