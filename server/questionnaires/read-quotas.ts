import { findLatestOrDraft } from '#db/queries/questionnaires/find-latest-or-draft.ts';
import { listQuotas, type QuotaCount } from '#db/queries/questionnaires/list-quotas.ts';
import { inScope } from '#db/scope.ts';
import type { QuestionnaireId } from '#lib/ids.ts';
import { quotaProblems } from '#lib/questionnaires/check/quota-problems.ts';
import { asQuestionnaire, type Draft } from '#lib/questionnaires/editor/draft.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';

export interface QuotaBoard {
  /** By what is asked: the latest version, or the draft before the first. */
  readonly asked: Draft;
  /** The cap on everybody, if there is one. */
  readonly cap: QuotaCount | undefined;
  /** `holdsNobody`: what is asked does not know the cell's condition, so nobody who begins now falls into it. */
  readonly cells: readonly (QuotaCount & { readonly holdsNobody: boolean })[];
}

/** The quota board of a questionnaire: counts only, so viewers may see it. */
export async function readQuotas(
  context: Context,
  caller: Caller,
  input: { readonly questionnaire: QuestionnaireId },
): Promise<Result<QuotaBoard, { readonly tag: 'forbidden' | 'not-found' }>> {
  if (!can(caller.role, 'view')) return fail({ tag: 'forbidden' });
  const { asked, quotas } = await inScope(context.connection, caller, async (db) => ({
    asked: await findLatestOrDraft(db, caller, input.questionnaire),
    quotas: await listQuotas(db, caller, input.questionnaire),
  }));
  if (!asked) return fail({ tag: 'not-found' });
  const cells = quotas
    .filter((quota) => quota.expression !== 'true')
    .map((quota) => ({ ...quota, holdsNobody: quotaProblems(asQuestionnaire(asked), quota).problems.length > 0 }));
  return ok({ asked, cap: quotas.find((quota) => quota.expression === 'true'), cells });
}
