import { listResponsesById } from '#db/queries/responses/list-responses-by-id.ts';
import { inScope } from '#db/scope.ts';
import type { QuestionnaireId, ResponseId } from '#lib/ids.ts';
import type { Questionnaire } from '#lib/questionnaires/questionnaire.ts';
import type { ResponseRow } from '#lib/responses/response-row.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';
import { loadDefinitions } from './load-definitions.ts';

export interface ResponseRows {
  readonly definitions: ReadonlyMap<number, Questionnaire>;
  /** Those that are still there, in the order of the ids given. */
  readonly rows: readonly ResponseRow[];
}

/** Named responses of one questionnaire as the table shows them: those behind a number, say. At most 500 at once. */
export async function readResponseRows(
  context: Context,
  caller: Caller,
  input: { readonly questionnaire: QuestionnaireId; readonly ids: readonly ResponseId[] },
): Promise<Result<ResponseRows, { readonly tag: 'forbidden' | 'not-found' }>> {
  if (!can(caller.role, 'view-responses')) return fail({ tag: 'forbidden' });
  const { questionnaire: questionnaireId, ids } = input;
  return inScope(context.connection, caller, async (db) => {
    const definitions = await loadDefinitions(db, caller, questionnaireId);
    if (!definitions) return fail({ tag: 'not-found' });
    return ok({ definitions, rows: await listResponsesById(db, caller, { questionnaireId, ids: ids.slice(0, 500) }) });
  });
}
