import { and, eq } from 'drizzle-orm';
import type { QuestionnaireId } from '#lib/ids.ts';
import type { Db } from '../../connection.ts';
import { questionnaires } from '../../schema/questionnaires.ts';
import type { Scope } from '../../scope.ts';

export interface LockedQuestionnaire {
  readonly code: string;
  /** As stored; it may be unfinished. */
  readonly draft: unknown;
  readonly revision: number;
  readonly origin: 'written' | 'imported';
}

/** A questionnaire with its draft, held until the transaction ends: nobody edits, publishes or changes its incentive meanwhile. */
export async function lockQuestionnaire(
  db: Db,
  scope: Scope,
  id: QuestionnaireId,
): Promise<LockedQuestionnaire | undefined> {
  const [row] = await db
    .select({
      code: questionnaires.code,
      draft: questionnaires.draft,
      revision: questionnaires.revision,
      origin: questionnaires.origin,
    })
    .from(questionnaires)
    .where(and(eq(questionnaires.workspaceId, scope.workspace), eq(questionnaires.id, id)))
    .for('update');
  return row;
}
