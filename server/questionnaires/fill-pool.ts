import { addCodes } from '#db/queries/questionnaires/add-codes.ts';
import { findIncentive } from '#db/queries/questionnaires/find-incentive.ts';
import { listLinks } from '#db/queries/questionnaires/list-links.ts';
import { inScope } from '#db/scope.ts';
import type { QuestionnaireId } from '#lib/ids.ts';
import { givesCodes } from '#lib/questionnaires/incentive-terms.ts';
import { type CodeLineProblem, mostCodes, readCodeLines } from '#lib/questionnaires/read-code-lines.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';
import { recordActivity } from '../workspaces/record-activity.ts';
import { forgetLink } from './open-link.ts';
import { questionnaireName } from './questionnaire-name.ts';

export interface PoolFilled {
  readonly added: number;
  /** Lines that were left out, in their order; those whose code the pool has, or has given out, are `known`. */
  readonly leftOut: readonly (CodeLineProblem | { readonly kind: 'known'; readonly line: number })[];
}

export type FillPoolFailure =
  | { readonly tag: 'forbidden' | 'no-pool' | 'empty' }
  | { readonly tag: 'too-many'; readonly count: number };

/**
 * Adds the codes of a text to the pool of a questionnaire. What can be added is added; what cannot is told line by line,
 * so that a list that is sent again by mistake does no harm and nothing of it is lost.
 */
export async function fillPool(
  context: Context,
  caller: Caller,
  input: { readonly questionnaire: QuestionnaireId; readonly text: string },
): Promise<Result<PoolFilled, FillPoolFailure>> {
  if (!can(caller.role, 'manage-incentives')) return fail({ tag: 'forbidden' });
  const { count, lineOf, problems } = readCodeLines(input.text);
  if (count > mostCodes) return fail({ tag: 'too-many', count });
  if (count === 0) return fail({ tag: 'empty' });
  const result = await inScope(
    context.connection,
    caller,
    async (db): Promise<Result<PoolFilled & { links: readonly string[] }, FillPoolFailure>> => {
      const incentive = await findIncentive(db, caller, input.questionnaire);
      // Codes that were promised have to be given, also when something else is promised by now.
      if (!incentive || !givesCodes(incentive)) return fail({ tag: 'no-pool' });
      const known = lineOf.size > 0 ? await addCodes(db, caller, incentive.id, [...lineOf.keys()]) : [];
      const added = lineOf.size - known.length;
      const name = await questionnaireName(db, caller, input.questionnaire);
      const done = { action: 'incentive-changed' as const, subject: input.questionnaire, name };
      if (added > 0) await recordActivity(context, db, caller, { ...done, details: { what: 'codes', added } });
      const knownLines = known.map((code) => ({ kind: 'known' as const, line: lineOf.get(code) ?? 0 }));
      const leftOut = [...problems, ...knownLines].sort((a, b) => a.line - b.line);
      const links = (await listLinks(db, caller, input.questionnaire)).map(({ code }) => code);
      return ok({ added, leftOut, links });
    },
  );
  if (!result.ok) return result;
  const { links, ...filled } = result.value;
  for (const link of links) forgetLink(context, link);
  return ok(filled);
}
