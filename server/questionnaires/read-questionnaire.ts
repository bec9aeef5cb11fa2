import { findQuestionnaire, type QuestionnaireRow } from '#db/queries/questionnaires/find-questionnaire.ts';
import { inScope } from '#db/scope.ts';
import type { QuestionnaireId } from '#lib/ids.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';

export type QuestionnaireReading = QuestionnaireRow;

/** A questionnaire with its draft and where it stands; everybody in the workspace may read it. */
export async function readQuestionnaire(
  context: Context,
  caller: Caller,
  input: { readonly id: QuestionnaireId },
): Promise<Result<QuestionnaireReading, { readonly tag: 'forbidden' | 'not-found' }>> {
  if (!can(caller.role, 'view')) return fail({ tag: 'forbidden' });
  const found = await inScope(context.connection, caller, (db) => findQuestionnaire(db, caller, input.id));
  return found ? ok(found) : fail({ tag: 'not-found' });
}
