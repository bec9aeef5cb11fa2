import { and, eq } from 'drizzle-orm';
import type { IncentiveId, QuestionnaireId } from '#lib/ids.ts';
import type { IncentiveTerms } from '#lib/questionnaires/incentive-terms.ts';
import type { Db } from '../../connection.ts';
import { incentives } from '../../schema/questionnaires.ts';
import type { Scope } from '../../scope.ts';

export interface IncentiveRow extends IncentiveTerms {
  readonly id: IncentiveId;
}

/** What this questionnaire gives for an answer, if anything. */
export async function findIncentive(
  db: Db,
  scope: Scope,
  questionnaireId: QuestionnaireId,
): Promise<IncentiveRow | undefined> {
  const [row] = await db
    .select({ id: incentives.id, kind: incentives.kind, settings: incentives.settings })
    .from(incentives)
    .where(and(eq(incentives.workspaceId, scope.workspace), eq(incentives.questionnaireId, questionnaireId)));
  return row && { ...row, settings: row.settings as object };
}
