import type { IncentiveId, QuestionnaireId } from '#lib/ids.ts';
import type { IncentiveTerms } from '#lib/questionnaires/incentive-terms.ts';
import type { Db } from '../../connection.ts';
import { incentives } from '../../schema/questionnaires.ts';
import type { Scope } from '../../scope.ts';

/** Sets what a questionnaire gives, keeping pool and ledger of the incentive that it has; `id` is for one that it has not. */
export async function storeIncentive(
  db: Db,
  scope: Scope,
  input: {
    readonly questionnaireId: QuestionnaireId;
    readonly id: IncentiveId;
    readonly terms: IncentiveTerms;
    readonly at: Date;
  },
): Promise<void> {
  const { questionnaireId, id, terms, at } = input;
  const { kind, settings } = terms;
  await db
    .insert(incentives)
    .values({ workspaceId: scope.workspace, questionnaireId, id, kind, settings, createdAt: at })
    .onConflictDoUpdate({
      target: [incentives.workspaceId, incentives.questionnaireId],
      set: { kind, settings },
    });
}
