import { listVersions } from '#db/queries/questionnaires/list-versions.ts';
import { inScope } from '#db/scope.ts';
import type { QuestionnaireId } from '#lib/ids.ts';
import { type FrozenCodes, frozenCodes } from '#lib/questionnaires/editor/frozen-codes.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';

/** The codes that published versions of a questionnaire had, which an editor may not change. None of an unknown one. */
export async function readFrozenCodes(
  context: Context,
  caller: Caller,
  input: { readonly id: QuestionnaireId },
): Promise<Result<FrozenCodes, { readonly tag: 'forbidden' }>> {
  if (!can(caller.role, 'view')) return fail({ tag: 'forbidden' });
  const versions = await inScope(context.connection, caller, (db) => listVersions(db, caller, input.id));
  return ok(frozenCodes(versions.map((version) => version.definition)));
}
