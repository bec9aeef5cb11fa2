import { findLatestOrDraft } from '#db/queries/questionnaires/find-latest-or-draft.ts';
import { listQuotas } from '#db/queries/questionnaires/list-quotas.ts';
import { lockQuestionnaire } from '#db/queries/questionnaires/lock-questionnaire.ts';
import { inScope } from '#db/scope.ts';
import { type QuestionnaireId, uuidv7 } from '#lib/ids.ts';
import type { PublishProblem } from '#lib/questionnaires/check/publish-problem.ts';
import { type QuotaWish, quotaProblems } from '#lib/questionnaires/check/quota-problems.ts';
import { asQuestionnaire } from '#lib/questionnaires/editor/draft.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';
import { recordActivity } from '../workspaces/record-activity.ts';
import { questionnaireName } from './questionnaire-name.ts';
import { storeQuotas } from './store-quotas.ts';

export type AddQuotaFailure =
  | { readonly tag: 'forbidden' | 'not-found' | 'already-there' | 'too-many' | 'wrong-limit' }
  | { readonly tag: 'wrong-expression'; readonly problems: readonly PublishProblem[] }
  | { readonly tag: 'below-taken'; readonly taken: number };

/** Each completion asks all of them: more would slow the door, and a board of that many is not read. */
export const mostQuotas = 100;

/** Adds a cell to the board, or with the expression `true` a cap on everybody. In the field it counts who completed before. */
export async function addQuota(
  context: Context,
  caller: Caller,
  input: { readonly questionnaire: QuestionnaireId } & QuotaWish,
): Promise<Result<null, AddQuotaFailure>> {
  if (!can(caller.role, 'publish')) return fail({ tag: 'forbidden' });
  const { questionnaire, limit } = input;
  const wish = { expression: input.expression.trim(), limit };
  const newId = () => uuidv7<'quota'>(context.now().getTime(), context.randomBytes(10));
  try {
    return await inScope(context.connection, caller, async (db): Promise<Result<null, AddQuotaFailure>> => {
      if (!(await lockQuestionnaire(db, caller, questionnaire))) return fail({ tag: 'not-found' });
      const asked = await findLatestOrDraft(db, caller, questionnaire);
      if (!asked) return fail({ tag: 'not-found' });
      const { problems, limitIsWrong } = quotaProblems(asQuestionnaire(asked), wish);
      if (limitIsWrong) return fail({ tag: 'wrong-limit' });
      if (problems.length > 0 || wish.expression === '') return fail({ tag: 'wrong-expression', problems });
      const there = await listQuotas(db, caller, questionnaire);
      if (there.some((one) => one.expression === wish.expression)) return fail({ tag: 'already-there' });
      if (there.length >= mostQuotas) return fail({ tag: 'too-many' });
      const full = await storeQuotas(db, caller, questionnaire, [wish], newId);
      if (full) throw new Full(full.taken);
      const name = await questionnaireName(db, caller, questionnaire);
      const details = { what: 'added', ...wish };
      await recordActivity(context, db, caller, { action: 'quota-changed', subject: questionnaire, name, details });
      return ok(null);
    });
  } catch (thrown) {
    if (thrown instanceof Full) return fail({ tag: 'below-taken', taken: thrown.taken });
    throw thrown;
  }
}

/** Undoes the transaction: the cell has more already than it shall admit. */
class Full extends Error {
  readonly taken: number;
  constructor(taken: number) {
    super('below taken');
    this.taken = taken;
  }
}
