import { findRulingBatch } from '#db/queries/responses/find-ruling-batch.ts';
import { ruleResponses } from '#db/queries/responses/rule-responses.ts';
import { inScope } from '#db/scope.ts';
import type { Id } from '#lib/ids.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';

/** For so long a ruling can be taken back as a whole. */
const day = 24 * 3600 * 1000;

/**
 * Puts rulings made in one go back to what they were. Where somebody has ruled again since, theirs stays. Only who made
 * them, and within a day.
 */
export async function undoRuling(
  context: Context,
  caller: Caller,
  { batch }: { readonly batch: Id<'ruling'> },
): Promise<Result<{ readonly n: number }, { readonly tag: 'forbidden' | 'not-found' }>> {
  if (!can(caller.role, 'analyse') || !can(caller.role, 'view-responses')) return fail({ tag: 'forbidden' });
  return inScope(context.connection, caller, async (db) => {
    const since = new Date(context.now().getTime() - day);
    const done = await findRulingBatch(db, caller, { batch, since });
    if (!done || done.by !== caller.user) return fail({ tag: 'not-found' as const });
    const put = { questionnaireId: done.questionnaire, rulings: done.before, onlyIfAt: done.at };
    return ok({ n: (await ruleResponses(db, caller, put)).length });
  });
}
