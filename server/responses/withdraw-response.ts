import { listQuotas } from '#db/queries/questionnaires/list-quotas.ts';
import { returnQuotaPlaces } from '#db/queries/questionnaires/return-quota-places.ts';
import { deleteResponse } from '#db/queries/responses/delete-response.ts';
import { inScope } from '#db/scope.ts';
import { inQuota } from '#lib/questionnaires/in-quota.ts';
import type { Context } from '../context.ts';
import { enqueue } from '../jobs/enqueue.ts';
import type { OpenLink } from '../questionnaires/open-link.ts';
import { planOfResponse } from './ground.ts';
import { hashKey } from './hash-key.ts';

/**
 * Erases a respondent's answers at their wish, for good, and gives the places that they took in quotas back. A code that
 * was given stays given. What quotes them forgets them by a job. False when there is no response under the key.
 */
export async function withdrawResponse(context: Context, link: OpenLink, key: string): Promise<boolean> {
  const scope = { workspace: link.workspace };
  const questionnaireId = link.questionnaire;
  return inScope(context.connection, scope, async (db) => {
    const quotas = await listQuotas(db, scope, questionnaireId, { lock: true });
    const erased = await deleteResponse(db, scope, { questionnaireId, keyHash: hashKey(key, link.terms) });
    if (!erased) return false;
    if (erased.status === 'complete' && !erased.test && quotas.length > 0) {
      const counts = inQuota(await planOfResponse(context, link, erased), erased.answers);
      const cells = quotas.filter((quota) => counts(quota.expression)).map((quota) => quota.id);
      await returnQuotaPlaces(db, scope, questionnaireId, cells);
    }
    const { workspace } = link;
    await enqueue(db, 'forget-responses', { workspace, questionnaire: questionnaireId, responses: [erased.id] });
    return true;
  });
}
