import { findTitle } from '#db/queries/questionnaires/find-title.ts';
import { setArchived } from '#db/queries/questionnaires/set-archived.ts';
import { inScope } from '#db/scope.ts';
import type { QuestionnaireId } from '#lib/ids.ts';
import { wordsIn } from '#lib/questionnaires/words-in.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';
import { recordActivity } from '../workspaces/record-activity.ts';

/** Puts a questionnaire out of the way, or back. Its links and responses stay as they are. */
export async function archiveQuestionnaire(
  context: Context,
  caller: Caller,
  input: { readonly id: QuestionnaireId; readonly archived: boolean },
): Promise<Result<null, { readonly tag: 'forbidden' | 'not-found' }>> {
  if (!can(caller.role, 'edit-questionnaire')) return fail({ tag: 'forbidden' });
  return inScope(context.connection, caller, async (db) => {
    const found = await findTitle(db, caller, input.id);
    if (!found) return fail({ tag: 'not-found' });
    await setArchived(db, caller, { id: input.id, at: input.archived ? context.now() : null });
    if (input.archived) {
      const name = wordsIn(found.title, found.languages[0] ?? 'en', found.languages).words;
      await recordActivity(context, db, caller, {
        action: 'questionnaire-archived',
        subject: input.id,
        ...(name && { name }),
      });
    }
    return ok(null);
  });
}
