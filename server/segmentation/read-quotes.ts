import { listMembers } from '#db/queries/segmentation/list-members.ts';
import { loadProfile } from '#db/queries/segmentation/load-profile.ts';
import { loadSegmentation } from '#db/queries/segmentation/load-segmentation.ts';
import { inScope } from '#db/scope.ts';
import type { ResponseId, SegmentationId } from '#lib/ids.ts';
import { planOf } from '#lib/questionnaires/logic/plan.ts';
import { tableFromAnswers } from '#lib/responses/table-from-answers.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';
import { definitionOf } from './definition-of.ts';

/** An answer to an open question, verbatim. */
export interface OpenAnswer {
  readonly segment: string;
  readonly variable: string;
  readonly response: ResponseId;
  readonly words: string;
  /** In which the respondent answered. */
  readonly language: string;
}

/**
 * The open answers that a run found worth quoting for a segment, those of the surest members first. Read from the
 * responses themselves, so what was erased is not quoted any more. For people who may see single responses.
 */
export async function readQuotes(
  context: Context,
  caller: Caller,
  input: { readonly id: SegmentationId; readonly segment: string },
): Promise<Result<readonly OpenAnswer[], { readonly tag: 'forbidden' }>> {
  if (!can(caller.role, 'view-responses')) return fail({ tag: 'forbidden' });
  return inScope(context.connection, caller, async (db) => {
    const profile = await loadProfile(db, caller, input.id);
    const chosen = (profile?.quotes ?? []).filter(({ segment }) => segment === input.segment);
    const run = chosen.length > 0 ? await loadSegmentation(db, caller, input.id) : undefined;
    const definition = run && (await definitionOf(db, caller, run));
    if (!definition) return ok([]);
    const ids = [...new Set(chosen.map(({ response }) => response as ResponseId))];
    const rows = await listMembers(db, caller, { segmentation: input.id, ids });
    const table = tableFromAnswers(
      planOf(definition),
      rows.map((row) => row.answers),
      'en',
    );
    return ok(
      chosen.flatMap(({ segment, variable, response }) => {
        const at = rows.findIndex((row) => row.id === response);
        const column = table.columns.find(({ name }) => name === variable);
        const words = column?.scale === 'text' ? column.cells[at] : null;
        const row = rows[at];
        return words && row ? [{ segment, variable, response: row.id, words, language: row.language }] : [];
      }),
    );
  });
}
