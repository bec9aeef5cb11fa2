import { countFrame } from '#db/queries/segmentation/count-frame.ts';
import { listFramed } from '#db/queries/segmentation/list-framed.ts';
import { inScope, type Scope } from '#db/scope.ts';
import type { QuestionnaireId, ResponseId } from '#lib/ids.ts';
import { planOf } from '#lib/questionnaires/logic/plan.ts';
import type { Table } from '#lib/responses/table.ts';
import { everyResponse } from '#lib/segmentation/frame-filter.ts';
import type { StoredFrame } from '#lib/segmentation/stored-frame.ts';
import type { Context } from '../context.ts';
import { type ReadAnswers, readAnswers } from '../responses/read-answers.ts';
import { definitionOf } from './definition-of.ts';
import { hashTable } from './hash-table.ts';
import { shareTable } from './share-table.ts';

/** The responses that an analysis reads, and the table made of them: `responses[row]` is the respondent of a row. */
export interface Frame {
  readonly questionnaire: QuestionnaireId;
  readonly responses: readonly ResponseId[];
  readonly table: Table;
  /** What is not in the packed copy yet, or no longer fits. */
  readonly unpacked: Omit<ReadAnswers, 'table'>;
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
  const look = { questionnaire, filter };
  const { ids, counted, answers } = await inScope(
    context.connection,
    scope,
    async (db) => {
      const definition = await definitionOf(db, scope, run);
      if (!definition) throw new Error(`questionnaire ${questionnaire} has no version to analyse`);
      const ids = await listFramed(db, scope, look);
      const counted = await countFrame(db, scope, look);
      const plan = planOf(definition);
      return { ids, counted, answers: await readAnswers(db, scope, { questionnaire, version, plan, ids }) };
    },
    'one moment',
  );
  return {
    questionnaire,
    responses: ids,
    stored: {
      filter,
      version,
      readAt,
      all: counted.all,
      read: counted.read,
      left: counted.left,
      hash: hashTable([`${version}`, ...ids], answers.table),
    },
    table: shareTable(answers.table, 'spent'),
    unpacked: { loose: answers.loose, stale: answers.stale },
  };
}
