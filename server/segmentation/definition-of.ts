import type { Db } from '#db/connection.ts';
import { findDefinition } from '#db/queries/questionnaires/find-definition.ts';
import { findLatestDefinition } from '#db/queries/questionnaires/find-latest-definition.ts';
import type { Scope } from '#db/scope.ts';
import type { QuestionnaireId } from '#lib/ids.ts';
import type { Questionnaire } from '#lib/questionnaires/questionnaire.ts';
import type { StoredFrame } from '#lib/segmentation/stored-frame.ts';

/** The questions that a run reads answers as: those of the version in its frame, else (older runs) of the latest one. */
export async function definitionOf(
  db: Db,
  scope: Scope,
  run: { readonly questionnaire: QuestionnaireId; readonly frame: unknown },
): Promise<Questionnaire | undefined> {
  const { version } = run.frame as Partial<StoredFrame>;
  const questionnaireId = run.questionnaire;
  if (version !== undefined) return findDefinition(db, scope, { questionnaireId, version });
  return (await findLatestDefinition(db, scope, questionnaireId)) as Questionnaire | undefined;
}
