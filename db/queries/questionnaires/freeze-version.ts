import { and, eq, max } from 'drizzle-orm';
import type { QuestionnaireId, UserId } from '#lib/ids.ts';
import type { Questionnaire } from '#lib/questionnaires/questionnaire.ts';
import type { Db } from '../../connection.ts';
import { versions } from '../../schema/questionnaires.ts';
import type { Scope } from '../../scope.ts';

/** The number of the version with this hash, and whether it is new; the next one is added when no version has it. Needs the questionnaire's row held. */
export async function freezeVersion(
  db: Db,
  scope: Scope,
  input: {
    readonly questionnaireId: QuestionnaireId;
    readonly hash: string;
    readonly definition: Questionnaire;
    readonly at: Date;
    readonly by: UserId | null;
  },
): Promise<{ readonly number: number; readonly isNew: boolean }> {
  const ofQuestionnaire = and(
    eq(versions.workspaceId, scope.workspace),
    eq(versions.questionnaireId, input.questionnaireId),
  );
  const [known] = await db
    .select({ number: versions.number })
    .from(versions)
    .where(and(ofQuestionnaire, eq(versions.hash, input.hash)));
  if (known) return { number: known.number, isNew: false };
  const [last] = await db
    .select({ number: max(versions.number) })
    .from(versions)
    .where(ofQuestionnaire);
  const number = (last?.number ?? 0) + 1;
  await db.insert(versions).values({
    workspaceId: scope.workspace,
    questionnaireId: input.questionnaireId,
    number,
    hash: input.hash,
    definition: input.definition,
    publishedAt: input.at,
    publishedBy: input.by,
  });
  return { number, isNew: true };
}
