import { createHash } from 'node:crypto';
import { countFrame } from '#db/queries/segmentation/count-frame.ts';
import { listFramed } from '#db/queries/segmentation/list-framed.ts';
import { inScope, type Scope } from '#db/scope.ts';
import type { QuestionnaireId, ResponseId } from '#lib/ids.ts';
import type { Answers } from '#lib/questionnaires/answers.ts';
import { planOf } from '#lib/questionnaires/logic/plan.ts';
import type { Table } from '#lib/responses/table.ts';
import { tableFromAnswers } from '#lib/responses/table-from-answers.ts';
import { everyResponse } from '#lib/segmentation/frame-filter.ts';
import type { StoredFrame } from '#lib/segmentation/stored-frame.ts';
import type { Context } from '../context.ts';
import { definitionOf } from './definition-of.ts';
import { shareTable } from './share-table.ts';

/** The responses that an analysis reads, and the table made of them: `responses[row]` is the respondent of a row. */
export interface Frame {
  readonly questionnaire: QuestionnaireId;
  readonly responses: readonly ResponseId[];
  readonly table: Table;
  /** As it is to be kept with the run: with counts, reasons and the hash of what was read. */
  readonly stored: StoredFrame;
}

/**
 * Reads the responses that a run asked for, as answers to the version in its frame; answers to options that the version
 * does not have count as missing. Reading and counting see the same moment.
 * @throws when nothing was ever published: an analysis of it cannot have been asked for
 */
export async function loadFrame(
  context: Context,
  scope: Scope,
  run: { readonly questionnaire: QuestionnaireId; readonly frame: unknown },
): Promise<Frame> {
  const { questionnaire } = run;
  const { version = 0, filter = everyResponse } = run.frame as Partial<StoredFrame>;
  const readAt = context.now().toISOString();
  const { definition, rows, counted } = await inScope(context.connection, scope, async (db) => {
    const rows = await listFramed(db, scope, { questionnaire, filter });
    const counted = await countFrame(db, scope, { questionnaire, filter });
    return { definition: await definitionOf(db, scope, run), rows, counted };
  });
  if (!definition) throw new Error(`questionnaire ${questionnaire} has no version to analyse`);
  const plan = planOf(definition);
  const answers = rows.map((row) => row.answers as Answers);
  const hash = createHash('sha256').update(`${version}\n`);
  for (const row of rows) hash.update(`${row.id} ${JSON.stringify(row.answers)}\n`);
  return {
    questionnaire,
    responses: rows.map((row) => row.id),
    table: shareTable(tableFromAnswers(plan, answers, plan.questionnaire.languages[0]), 'spent'),
    stored: {
      filter,
      version,
      readAt,
      all: counted.all + rows.length - counted.read,
      read: rows.length,
      left: counted.left,
      hash: hash.digest('hex'),
    },
  };
}
