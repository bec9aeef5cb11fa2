import { setNote } from '#db/queries/responses/set-note.ts';
import { inScope } from '#db/scope.ts';
import type { QuestionnaireId, ResponseId } from '#lib/ids.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';

/** In characters. */
export const longestNote = 2000;

/** Keeps what a member notes about a response; an empty text takes the note away. */
export async function noteResponse(
  context: Context,
  caller: Caller,
  input: { readonly questionnaire: QuestionnaireId; readonly response: ResponseId; readonly note: string },
): Promise<Result<null, { readonly tag: 'forbidden' | 'not-found' }>> {
  if (!can(caller.role, 'analyse') || !can(caller.role, 'view-responses')) return fail({ tag: 'forbidden' });
  const note = input.note.trim().slice(0, longestNote) || null;
  const written = await inScope(context.connection, caller, (db) =>
    setNote(db, caller, { questionnaireId: input.questionnaire, id: input.response, note }),
  );
  return written ? ok(null) : fail({ tag: 'not-found' });
}
