import { listAssigned } from '#db/queries/segmentation/list-assigned.ts';
import { loadSegmentation } from '#db/queries/segmentation/load-segmentation.ts';
import { inScope, type Scope } from '#db/scope.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { QuestionnaireId, ResponseId, SegmentationId } from '#lib/ids.ts';
import type { Answers } from '#lib/questionnaires/answers.ts';
import { planOf } from '#lib/questionnaires/logic/plan.ts';
import type { Questionnaire } from '#lib/questionnaires/questionnaire.ts';
import type { Table } from '#lib/responses/table.ts';
import { tableFromAnswers } from '#lib/responses/table-from-answers.ts';
import type { SegmentRows } from '#lib/segmentation/segment-rows.ts';
import type { Segmentation } from '#lib/segmentation/segmentation.ts';
import { rowWeights } from '#lib/segmentation/weighting/row-weights.ts';
import type { Context } from '../context.ts';
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
 * the answers: about 2 s for 100,000 respondents, so it belongs into a job; pages read what jobs wrote down.
 */
export async function loadEvidence(
  context: Context,
  scope: Scope,
  id: SegmentationId,
  locale: Locale,
): Promise<Evidence | undefined> {
  const found = await inScope(context.connection, scope, async (db) => {
    const run = await loadSegmentation(db, scope, id);
    if (run?.state !== 'done') return undefined;
    const definition = await definitionOf(db, scope, run);
    return definition && { run, definition, rows: await listAssigned(db, scope, id) };
  });
  if (!found) return undefined;
  const { run, definition, rows } = found;
  const document = run.document as Segmentation;
  const codes = document.segments.map(({ code }) => code);
  const place = new Map(codes.map((code, at) => [code, at]));
  const table = tableFromAnswers(
    planOf(definition),
    rows.map((row) => row.answers as Answers),
    locale,
  );
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
