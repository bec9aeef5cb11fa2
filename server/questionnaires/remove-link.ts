import { deleteLink } from '#db/queries/questionnaires/delete-link.ts';
import { inScope } from '#db/scope.ts';
import type { QuestionnaireId } from '#lib/ids.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';
import { recordActivity } from '../workspaces/record-activity.ts';
import { forgetLink } from './open-link.ts';
import { questionnaireName } from './questionnaire-name.ts';

export type RemoveLinkFailure = { readonly tag: 'forbidden' | 'not-found' | 'in-use' };

/** Takes a link away that nobody came through. One that was used stays, since answers name it; it can be paused or closed. */
export async function removeLink(
  context: Context,
  caller: Caller,
  input: { readonly questionnaire: QuestionnaireId; readonly code: string },
): Promise<Result<{ readonly channel: string }, RemoveLinkFailure>> {
  if (!can(caller.role, 'publish')) return fail({ tag: 'forbidden' });
  const { questionnaire, code } = input;
  try {
    const channel = await inScope(context.connection, caller, async (db) => {
      const removed = await deleteLink(db, caller, { questionnaireId: questionnaire, code });
      // Nothing of what was begun may stay: the link goes on as it was.
      if (removed === undefined) throw new InUse();
      const name = await questionnaireName(db, caller, questionnaire);
      const details = { what: 'removed', channel: removed };
      await recordActivity(context, db, caller, { action: 'link-changed', subject: questionnaire, name, details });
      return removed;
    });
    forgetLink(context, code);
    return ok({ channel });
  } catch (thrown) {
    if (thrown instanceof InUse) return fail({ tag: 'in-use' });
    throw thrown;
  }
}

class InUse extends Error {}
