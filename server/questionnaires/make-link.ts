import { insertLink } from '#db/queries/questionnaires/insert-link.ts';
import { listLinks } from '#db/queries/questionnaires/list-links.ts';
import { lockQuestionnaire } from '#db/queries/questionnaires/lock-questionnaire.ts';
import { inScope } from '#db/scope.ts';
import type { QuestionnaireId } from '#lib/ids.ts';
import type { LinkWish } from '#lib/questionnaires/link-wish.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';
import { recordActivity } from '../workspaces/record-activity.ts';
import { judgeLink, type LinkProblem } from './judge-link.ts';
import { makeLinkCode } from './make-link-code.ts';
import { questionnaireName } from './questionnaire-name.ts';

export type MakeLinkFailure = LinkProblem | { readonly tag: 'forbidden' | 'not-found' | 'too-many' };

/** More links than a person can keep apart; a channel for each reader belongs into hidden fields. */
export const mostLinks = 500;

/** Makes one more link to a published version, for people or for trying out; its code. */
export async function makeLink(
  context: Context,
  caller: Caller,
  input: { readonly questionnaire: QuestionnaireId; readonly wish: LinkWish; readonly test: boolean },
): Promise<Result<string, MakeLinkFailure>> {
  if (!can(caller.role, 'publish')) return fail({ tag: 'forbidden' });
  const { questionnaire, wish, test } = input;
  return inScope(context.connection, caller, async (db): Promise<Result<string, MakeLinkFailure>> => {
    if (!(await lockQuestionnaire(db, caller, questionnaire))) return fail({ tag: 'not-found' });
    if ((await listLinks(db, caller, questionnaire)).length >= mostLinks) return fail({ tag: 'too-many' });
    const judged = await judgeLink(db, caller, questionnaire, wish);
    if (judged.tag !== 'sound') return fail(judged);
    const code = makeLinkCode(context.randomBytes);
    const terms = { ...wish, hidden: judged.hidden, paused: false, test };
    await insertLink(db, caller, { questionnaireId: questionnaire, code, ...terms, at: context.now() });
    const name = await questionnaireName(db, caller, questionnaire);
    const details = { what: 'made', test, channel: wish.channel };
    await recordActivity(context, db, caller, { action: 'link-changed', subject: questionnaire, name, details });
    return ok(code);
  });
}
