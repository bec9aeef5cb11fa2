import { deleteQuestionnaire as remove } from '#db/queries/questionnaires/delete-questionnaire.ts';
import { findTitle } from '#db/queries/questionnaires/find-title.ts';
import { lockQuestionnaire } from '#db/queries/questionnaires/lock-questionnaire.ts';
import { inScope } from '#db/scope.ts';
import type { QuestionnaireId } from '#lib/ids.ts';
import { wordsIn } from '#lib/questionnaires/words-in.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';
import { recordActivity } from '../workspaces/record-activity.ts';
import { forgetLink } from './open-link.ts';

/**
 * Deletes a questionnaire that nobody has answered, with its versions, links and incentive. One with responses can only be
 * archived: what people gave is not lost with a click.
 */
export async function deleteQuestionnaire(
  context: Context,
  caller: Caller,
  input: { readonly id: QuestionnaireId },
): Promise<Result<null, { readonly tag: 'forbidden' | 'not-found' | 'answered' }>> {
  if (!can(caller.role, 'edit-questionnaire')) return fail({ tag: 'forbidden' });
  const done = await inScope(context.connection, caller, async (db) => {
    const held = await lockQuestionnaire(db, caller, input.id);
    const found = held && (await findTitle(db, caller, input.id));
    if (!found) return fail({ tag: 'not-found' as const });
    const links = await remove(db, caller, input.id);
    if (!links) return fail({ tag: 'answered' as const });
    const name = wordsIn(found.title, found.languages[0] ?? 'en', found.languages).words || held.code;
    await recordActivity(context, db, caller, { action: 'questionnaire-deleted', subject: input.id, name });
    return ok(links);
  });
  if (!done.ok) return done;
  for (const link of done.value) forgetLink(context, link);
  return ok(null);
}
