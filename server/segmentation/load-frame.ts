import { findLatestDefinition } from '#db/queries/questionnaires/find-latest-definition.ts';
import { listAnalysable } from '#db/queries/responses/list-analysable.ts';
import { inScope, type Scope } from '#db/scope.ts';
import type { QuestionnaireId, ResponseId } from '#lib/ids.ts';
import type { Answers } from '#lib/questionnaires/answers.ts';
import { planOf } from '#lib/questionnaires/logic/plan.ts';
import type { Questionnaire } from '#lib/questionnaires/questionnaire.ts';
import type { Table } from '#lib/responses/table.ts';
import { tableFromAnswers } from '#lib/responses/table-from-answers.ts';
import type { Context } from '../context.ts';

/** The responses that an analysis reads, and the table made of them: `responses[row]` is the respondent of a row. */
export interface Frame {
  readonly questionnaire: QuestionnaireId;
  readonly responses: readonly ResponseId[];
  readonly table: Table;
}

/**
 * Reads every complete response of a questionnaire against its latest version; answers to options that the version no
 * longer has count as missing.
 * @throws when nothing was ever published: an analysis of it cannot have been asked for
 */
export async function loadFrame(context: Context, scope: Scope, questionnaire: QuestionnaireId): Promise<Frame> {
  const { definition, rows } = await inScope(context.connection, scope, async (db) => ({
    definition: await findLatestDefinition(db, scope, questionnaire),
    rows: await listAnalysable(db, scope, questionnaire),
  }));
  if (!definition) throw new Error(`questionnaire ${questionnaire} has no version to analyse`);
  const plan = planOf(definition as Questionnaire);
  const answers = rows.map((row) => row.answers as Answers);
  const table = tableFromAnswers(plan, answers, plan.questionnaire.languages[0]);
  return { questionnaire, responses: rows.map((row) => row.id), table };
}
