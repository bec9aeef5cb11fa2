import type { Db } from '#db/connection.ts';
import { listAssigned } from '#db/queries/segmentation/list-assigned.ts';
import { loadSegmentation } from '#db/queries/segmentation/load-segmentation.ts';
import { inScope, type Scope } from '#db/scope.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { QuestionnaireId, ResponseId, SegmentationId } from '#lib/ids.ts';
import { planOf } from '#lib/questionnaires/logic/plan.ts';
import type { Questionnaire } from '#lib/questionnaires/questionnaire.ts';
import type { Table } from '#lib/responses/table.ts';
import type { SegmentRows } from '#lib/segmentation/segment-rows.ts';
import type { Segmentation } from '#lib/segmentation/segmentation.ts';
import type { StoredFrame } from '#lib/segmentation/stored-frame.ts';
import { rowWeights } from '#lib/segmentation/weighting/row-weights.ts';
import type { Context } from '../context.ts';
import { readAnswers } from '../responses/read-answers.ts';
import { definitionOf } from './definition-of.ts';

/** The respondents of a finished segmentation with all their answers: what profiles, personas and maps count. */
export interface Evidence {
  readonly segmentation: SegmentationId;
  readonly questionnaire: QuestionnaireId;
  readonly definition: Questionnaire;
  readonly document: Segmentation;
  /** One row per respondent who was used and is still there, labelled in the language asked for. */
  readonly table: Table;
  readonly segments: SegmentRows;
  /** By row, 0–1. */
  readonly certainty: Float64Array;
  /** By row. */
  readonly responses: readonly ResponseId[];
}

/**
 * Reads the evidence of a segmentation; undefined when the workspace has none of that id, or it is not done. Grows with
 * the answers, so it belongs into a job; pages read what jobs wrote down.
 */
export async function loadEvidence(
  context: Context,
  scope: Scope,
  id: SegmentationId,
  locale: Locale,
): Promise<Evidence | undefined> {
  const read = async (db: Db) => {
    const run = await loadSegmentation(db, scope, id);
    const definition = run?.state === 'done' ? await definitionOf(db, scope, run) : undefined;
    if (!run || !definition) return undefined;
    const rows = await listAssigned(db, scope, id);
    const { version = 0 } = run.frame as Partial<StoredFrame>;
    const { questionnaire } = run;
    const asked = { questionnaire, version, plan: planOf(definition), locale, ids: rows.map((row) => row.id) };
    return { run, definition, rows, table: (await readAnswers(db, scope, asked)).table };
  };
  const found = await inScope(context.connection, scope, read, 'one moment');
  if (!found) return undefined;
  const { run, definition, rows, table } = found;
  const document = run.document as Segmentation;
  const codes = document.segments.map(({ code }) => code);
  const place = new Map(codes.map((code, at) => [code, at]));
  const of = Int32Array.from(rows, (row) => place.get(row.segment) ?? -1);
  return {
    segmentation: id,
    questionnaire: run.questionnaire,
    definition,
    document,
    table,
    segments: { codes, of, ...rowWeights(table, of, document.weighting) },
    certainty: Float64Array.from(rows, (row) => row.certainty),
    responses: rows.map((row) => row.id),
  };
}
