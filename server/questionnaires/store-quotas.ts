import type { Db } from '#db/connection.ts';
import { listQuotas } from '#db/queries/questionnaires/list-quotas.ts';
import { putQuota } from '#db/queries/questionnaires/put-quota.ts';
import type { Scope } from '#db/scope.ts';
import type { QuestionnaireId, QuotaId } from '#lib/ids.ts';
import type { QuotaWish } from '#lib/questionnaires/check/quota-problems.ts';
import { countComplete } from './count-complete.ts';

/**
 * Adds quotas, or changes the limits of those that are there, found by their expression. Gives the first that has taken
 * more than it shall admit, with its count: then the caller undoes the transaction. A cell that comes while the
 * questionnaire is in the field counts who completed before.
 */
export async function storeQuotas(
  db: Db,
  scope: Scope,
  questionnaire: QuestionnaireId,
  wishes: readonly QuotaWish[],
  newId: () => QuotaId,
): Promise<{ readonly quota: QuotaWish; readonly taken: number } | undefined> {
  if (wishes.length === 0) return undefined;
  const there = await listQuotas(db, scope, questionnaire, { lock: true });
  let position = there.length;
  for (const quota of wishes) {
    const at = there.findIndex((one) => one.expression === quota.expression);
    const before = there[at];
    const wished = { ...quota, id: before?.id ?? newId(), position: before ? at : position++ };
    // The row comes first: from then on nobody completes without asking it, and the count that follows misses nobody.
    if (!before) await putQuota(db, scope, questionnaire, { ...wished, taken: 0 });
    const taken = before?.taken ?? (await countComplete(db, scope, questionnaire, quota.expression));
    if (taken > quota.limit) return { quota, taken };
    await putQuota(db, scope, questionnaire, { ...wished, taken });
  }
  return undefined;
}
