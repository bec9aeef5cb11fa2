import { changeLinkTerms } from '#db/queries/questionnaires/change-link-terms.ts';
import { lockQuestionnaire } from '#db/queries/questionnaires/lock-questionnaire.ts';
import { inScope } from '#db/scope.ts';
import type { QuestionnaireId } from '#lib/ids.ts';
import type { LinkWish } from '#lib/questionnaires/link-wish.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';
import { recordActivity } from '../workspaces/record-activity.ts';
import { judgeLink, type LinkProblem } from './judge-link.ts';
import { forgetLink } from './open-link.ts';
import { questionnaireName } from './questionnaire-name.ts';

export type ChangeLinkFailure = LinkProblem | { readonly tag: 'forbidden' | 'not-found' };

/**
 * Changes the terms of a link, or pauses it and lets it go on. They hold where a response is stored, for who begins from
 * then on ([S20]); who is under way may finish, in the version in which they began.
 */
export async function changeLink(
  context: Context,
  caller: Caller,
  input: {
    readonly questionnaire: QuestionnaireId;
    readonly code: string;
    readonly change: { readonly terms: LinkWish } | { readonly paused: boolean };
  },
): Promise<Result<{ readonly channel: string }, ChangeLinkFailure>> {
  if (!can(caller.role, 'publish')) return fail({ tag: 'forbidden' });
  const { questionnaire, code, change } = input;
  const result = await inScope(
    context.connection,
    caller,
    async (db): Promise<Result<{ channel: string }, ChangeLinkFailure>> => {
      if (!(await lockQuestionnaire(db, caller, questionnaire))) return fail({ tag: 'not-found' });
      const judged = 'terms' in change ? await judgeLink(db, caller, questionnaire, change.terms) : undefined;
      if (judged && judged.tag !== 'sound') return fail(judged);
      const terms = 'terms' in change ? { ...change.terms, hidden: judged?.hidden ?? {} } : { paused: change.paused };
      const channel = await changeLinkTerms(db, caller, { questionnaireId: questionnaire, code, change: terms });
      if (channel === undefined) return fail({ tag: 'not-found' });
      const what = 'terms' in change ? 'changed' : change.paused ? 'paused' : 'resumed';
      const name = await questionnaireName(db, caller, questionnaire);
      const done = { action: 'link-changed' as const, subject: questionnaire, name };
      await recordActivity(context, db, caller, { ...done, details: { what, channel } });
      return ok({ channel });
    },
  );
  if (result.ok) forgetLink(context, code);
  return result;
}
