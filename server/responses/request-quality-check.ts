import { inScope } from '#db/scope.ts';
import type { QuestionnaireId } from '#lib/ids.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';
import { enqueue } from '../jobs/enqueue.ts';
import { loadDefinitions } from './load-definitions.ts';

/** Asks the worker to judge the responses of a questionnaire against each other again. */
export async function requestQualityCheck(
  context: Context,
  caller: Caller,
  { questionnaire }: { readonly questionnaire: QuestionnaireId },
): Promise<Result<null, { readonly tag: 'forbidden' | 'not-found' }>> {
  if (!can(caller.role, 'analyse')) return fail({ tag: 'forbidden' });
  return inScope(context.connection, caller, async (db) => {
    if (!(await loadDefinitions(db, caller, questionnaire))) return fail({ tag: 'not-found' as const });
    await enqueue(db, 'check-quality', { workspace: caller.workspace, questionnaire });
    return ok(null);
  });
}
