import { findIncentive } from '#db/queries/questionnaires/find-incentive.ts';
import { findLatestOrDraft } from '#db/queries/questionnaires/find-latest-or-draft.ts';
import { listClaims } from '#db/queries/questionnaires/list-claims.ts';
import { inScope } from '#db/scope.ts';
import { formulaGuard } from '#lib/formula-guard.ts';
import type { IncentiveId, QuestionnaireId } from '#lib/ids.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';

/**
 * The ledger of a pool as CSV, piece by piece: each code that was given and on which day, in the order of the codes, never
 * of answering. Of an anonymous questionnaire no day is told. A code that a spreadsheet would run gets an apostrophe in
 * front ([S33]). For who may manage incentives alone ([S18]).
 */
export async function exportLedger(
  context: Context,
  caller: Caller,
  input: { readonly questionnaire: QuestionnaireId },
): Promise<Result<AsyncIterable<string>, { readonly tag: 'forbidden' | 'not-found' }>> {
  if (!can(caller.role, 'manage-incentives')) return fail({ tag: 'forbidden' });
  const { incentive, asked } = await inScope(context.connection, caller, async (db) => ({
    incentive: await findIncentive(db, caller, input.questionnaire),
    asked: await findLatestOrDraft(db, caller, input.questionnaire),
  }));
  if (!incentive) return fail({ tag: 'not-found' });
  return ok(rows(context, caller, incentive.id, asked?.anonymous === true));
}

async function* rows(
  context: Context,
  caller: Caller,
  incentive: IncentiveId,
  anonymous: boolean,
): AsyncGenerator<string> {
  yield '\uFEFFcode,given\r\n';
  let after = '';
  for (;;) {
    const page = { incentive, after, limit: 5000 };
    const claims = await inScope(context.connection, caller, (db) => listClaims(db, caller, page));
    const last = claims.at(-1);
    if (!last) return;
    yield claims.map(({ code, day }) => `${cell(code)},${anonymous ? '' : day}\r\n`).join('');
    after = last.code;
  }
}

function cell(text: string): string {
  const safe = formulaGuard.add(text);
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
