import { sql } from 'drizzle-orm';
import type { IncentiveId, QuestionnaireId } from '#lib/ids.ts';
import type { Db } from '../../connection.ts';
import { incentives } from '../../schema/questionnaires.ts';
import type { Scope } from '../../scope.ts';

/** Gives a questionnaire an incentive when it has none, or gives nothing any more; the id of the one that it has, and its kind. */
export async function putIncentive(
  db: Db,
  scope: Scope,
  input: {
    readonly questionnaireId: QuestionnaireId;
    readonly id: IncentiveId;
    readonly kind: 'code' | 'message' | 'redirect';
    readonly settings: object;
    readonly at: Date;
  },
): Promise<{ readonly id: IncentiveId; readonly kind: 'code' | 'message' | 'redirect' | 'none' }> {
  const { questionnaireId, id, kind, settings, at } = input;
  const [row] = await db
    .insert(incentives)
    .values({ workspaceId: scope.workspace, questionnaireId, id, kind, settings, createdAt: at })
    .onConflictDoUpdate({
      target: [incentives.workspaceId, incentives.questionnaireId],
      set: { kind: sql`case when ${incentives.kind} = 'none' then excluded.kind else ${incentives.kind} end` },
    })
    .returning({ id: incentives.id, kind: incentives.kind });
  return row ?? { id, kind };
}
