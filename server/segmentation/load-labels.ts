import { loadSegmentation } from '#db/queries/segmentation/load-segmentation.ts';
import { inScope, type Scope } from '#db/scope.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { SegmentationId } from '#lib/ids.ts';
import { planOf } from '#lib/questionnaires/logic/plan.ts';
import type { Table } from '#lib/responses/table.ts';
import { tableFromAnswers } from '#lib/responses/table-from-answers.ts';
import type { Context } from '../context.ts';
import { definitionOf } from './definition-of.ts';

/**
 * The table that a segmentation reads, without its rows: what variables and categories are called in a reader's
 * language. Cheap, for pages; undefined when the workspace has no such segmentation.
 */
export async function loadLabels(
  context: Context,
  scope: Scope,
  id: SegmentationId,
  locale: Locale,
): Promise<Table | undefined> {
  const definition = await inScope(context.connection, scope, async (db) => {
    const run = await loadSegmentation(db, scope, id);
    return run && (await definitionOf(db, scope, run));
  });
  return definition === undefined ? undefined : tableFromAnswers(planOf(definition), [], locale);
}
