import { listMatchingIds } from '#db/queries/responses/list-matching-ids.ts';
import { type Ruling, ruleResponses as writeRulings } from '#db/queries/responses/rule-responses.ts';
import { inScope } from '#db/scope.ts';
import { type Id, type QuestionnaireId, type ResponseId, uuidv7 } from '#lib/ids.ts';
import type { ResponseFilter } from '#lib/responses/response-filter.ts';
import { textPaths } from '#lib/responses/text-paths.ts';
import type { Verdict } from '#lib/responses/verdict.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';
import { recordActivity } from '../workspaces/record-activity.ts';
import { loadDefinitions } from './load-definitions.ts';
import { nameOf } from './name-of.ts';

export interface RuleInput {
  readonly questionnaire: QuestionnaireId;
  /** Named ones, or the latest that a filter finds; at most `mostRuled` in one go. */
  readonly which: { readonly ids: readonly ResponseId[] } | { readonly filter: ResponseFilter };
  /** Null takes a ruling back: then the checks' verdict counts again. */
  readonly ruling: Verdict | null;
}

export const mostRuled = 1000;

export interface Ruled {
  readonly n: number;
  /** Names what was done, for `undoRuling`. */
  readonly batch: Id<'ruling'>;
}

/**
 * A person decides over the checks what becomes of responses: analysed, looked at, or left out. Nothing is deleted, and
 * it can be undone. Only complete responses are ruled on; others of those named are passed over.
 */
export async function ruleResponses(
  context: Context,
  caller: Caller,
  { questionnaire: questionnaireId, which, ruling }: RuleInput,
): Promise<Result<Ruled, { readonly tag: 'forbidden' | 'not-found' }>> {
  if (!can(caller.role, 'analyse') || !can(caller.role, 'view-responses')) return fail({ tag: 'forbidden' });
  const at = context.now().toISOString();
  const batch: Id<'ruling'> = uuidv7(Date.parse(at), context.randomBytes(10));
  return inScope(context.connection, caller, async (db) => {
    const definitions = await loadDefinitions(db, caller, questionnaireId);
    if (!definitions) return fail({ tag: 'not-found' as const });
    const matching = 'filter' in which && {
      questionnaireId,
      filter: which.filter,
      textPaths: textPaths(definitions.values()),
    };
    const ids = matching
      ? await listMatchingIds(db, caller, { ...matching, limit: mostRuled })
      : (which as { ids: readonly ResponseId[] }).ids.slice(0, mostRuled);
    const rulings = ids.map((id): Ruling => ({ id, ruling, by: ruling && caller.user, at }));
    const before = await writeRulings(db, caller, { questionnaireId, rulings });
    if (before.length === 0) return fail({ tag: 'not-found' as const });
    await recordActivity({ ...context, now: () => new Date(at) }, db, caller, {
      action: 'response-ruled',
      subject: questionnaireId,
      name: nameOf(definitions),
      details: { batch, questionnaire: questionnaireId, n: before.length, before },
    });
    return ok({ n: before.length, batch });
  });
}
