import { insertQuestionnaire } from '#db/queries/questionnaires/insert-questionnaire.ts';
import { inScope } from '#db/scope.ts';
import { type QuestionnaireId, uuidv7 } from '#lib/ids.ts';
import type { Draft } from '#lib/questionnaires/editor/draft.ts';
import { parseDraft } from '#lib/questionnaires/editor/parse-draft.ts';
import type { DefinitionFailure } from '#lib/questionnaires/parse-questionnaire.ts';
import { wordsIn } from '#lib/questionnaires/words-in.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';
import { recordActivity } from '../workspaces/record-activity.ts';

export type CreateFailure =
  | { readonly tag: 'forbidden' }
  | { readonly tag: 'wrong-form'; readonly failures: readonly DefinitionFailure[] };

/**
 * Makes a questionnaire of a definition: from nothing, from a template, from a file; nothing in it is trusted ([S41]). When the
 * workspace has one of that code, the new one gets the next free code behind it (`study-2`).
 */
export async function createQuestionnaire(
  context: Context,
  caller: Caller,
  input: { readonly definition: unknown },
): Promise<Result<{ readonly id: QuestionnaireId }, CreateFailure>> {
  if (!can(caller.role, 'edit-questionnaire')) return fail({ tag: 'forbidden' });
  const parsed = parseDraft(input.definition);
  if (!parsed.ok) return fail({ tag: 'wrong-form', failures: parsed.failure });
  const draft = parsed.value;
  const at = context.now();
  const id: QuestionnaireId = uuidv7(at.getTime(), context.randomBytes(10));
  await inScope(context.connection, caller, async (db) => {
    let made: Draft = draft;
    for (let number = 2; !(await insertQuestionnaire(db, caller, { id, draft: made, at })); number += 1) {
      made = { ...draft, code: `${draft.code.slice(0, 58)}-${number}` };
    }
    const name = wordsIn(made.title, made.languages[0], made.languages).words || made.code;
    await recordActivity(context, db, caller, { action: 'questionnaire-created', subject: id, name });
  });
  return ok({ id });
}
