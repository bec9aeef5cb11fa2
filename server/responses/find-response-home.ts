import { findQuestionnaireOf } from '#db/queries/responses/find-questionnaire-of.ts';
import { inScope } from '#db/scope.ts';
import type { QuestionnaireId, ResponseId } from '#lib/ids.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';

/** To which questionnaire a response belongs, for an address that names the response alone. */
export async function findResponseHome(
  context: Context,
  caller: Caller,
  response: ResponseId,
): Promise<Result<QuestionnaireId, { readonly tag: 'forbidden' } | { readonly tag: 'not-found' }>> {
  if (!can(caller.role, 'view-responses')) return fail({ tag: 'forbidden' });
  const found = await inScope(context.connection, caller, (db) => findQuestionnaireOf(db, caller, response));
  return found ? ok(found) : fail({ tag: 'not-found' });
}
