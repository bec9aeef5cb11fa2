import type { Db } from '#db/connection.ts';
import { listQuotas, type QuotaCount } from '#db/queries/questionnaires/list-quotas.ts';
import { returnQuotaPlaces } from '#db/queries/questionnaires/return-quota-places.ts';
import type { ErasedResponse } from '#db/queries/responses/delete-response.ts';
import { deleteResponses } from '#db/queries/responses/delete-responses.ts';
import { inScope } from '#db/scope.ts';
import type { QuestionnaireId, ResponseId } from '#lib/ids.ts';
import { inQuota } from '#lib/questionnaires/in-quota.ts';
import { planOf } from '#lib/questionnaires/logic/plan.ts';
import type { Questionnaire } from '#lib/questionnaires/questionnaire.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';
import { enqueue } from '../jobs/enqueue.ts';
import { recordActivity } from '../workspaces/record-activity.ts';
import { loadDefinitions } from './load-definitions.ts';
import { nameOf } from './name-of.ts';

/** At most so many in one go. */
export const mostErased = 200;

/**
 * Erases responses for good: their answers, and by the database who of them was in which segment. Their places in quotas
 * are given back; a code that was given stays given. What quotes them to the right forgets them by a job, in the same
 * commit. The note of it names nobody.
 */
export async function eraseResponses(
  context: Context,
  caller: Caller,
  input: { readonly questionnaire: QuestionnaireId; readonly ids: readonly ResponseId[] },
): Promise<Result<{ readonly n: number }, { readonly tag: 'forbidden' | 'not-found' }>> {
  if (!can(caller.role, 'erase-responses')) return fail({ tag: 'forbidden' });
  const { questionnaire: questionnaireId } = input;
  return inScope(context.connection, caller, async (db) => {
    const quotas = await listQuotas(db, caller, questionnaireId, { lock: true });
    const erased = await deleteResponses(db, caller, { questionnaireId, ids: input.ids.slice(0, mostErased) });
    if (erased.length === 0) return fail({ tag: 'not-found' as const });
    const definitions = await loadDefinitions(db, caller, questionnaireId);
    if (quotas.length > 0) await giveBack(db, caller, { questionnaireId, quotas, erased, definitions });
    const responses = erased.map(({ id }) => id);
    await enqueue(db, 'forget-responses', { workspace: caller.workspace, questionnaire: questionnaireId, responses });
    await recordActivity(context, db, caller, {
      action: 'response-erased',
      subject: questionnaireId,
      name: nameOf(definitions),
      details: { n: erased.length },
    });
    return ok({ n: erased.length });
  });
}

async function giveBack(
  db: Db,
  caller: Caller,
  of: {
    readonly questionnaireId: QuestionnaireId;
    readonly quotas: readonly QuotaCount[];
    readonly erased: readonly ErasedResponse[];
    readonly definitions: ReadonlyMap<number, Questionnaire> | undefined;
  },
): Promise<void> {
  for (const { status, test, version, answers } of of.erased) {
    const definition = of.definitions?.get(version);
    if (status !== 'complete' || test || !definition) continue;
    const counts = inQuota(planOf(definition), answers);
    const cells = of.quotas.filter((quota) => counts(quota.expression)).map((quota) => quota.id);
    await returnQuotaPlaces(db, caller, of.questionnaireId, cells);
  }
}
