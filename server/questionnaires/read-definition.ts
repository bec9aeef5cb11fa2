import { findDefinition } from '#db/queries/questionnaires/find-definition.ts';
import { findQuestionnaire } from '#db/queries/questionnaires/find-questionnaire.ts';
import { inScope } from '#db/scope.ts';
import type { QuestionnaireId } from '#lib/ids.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';

/** The draft, or a version, as it is written to a file. */
export async function readDefinition(
  context: Context,
  caller: Caller,
  input: { readonly id: QuestionnaireId; readonly version: number | null },
): Promise<
  Result<{ readonly code: string; readonly definition: unknown }, { readonly tag: 'forbidden' | 'not-found' }>
> {
  if (!can(caller.role, 'view')) return fail({ tag: 'forbidden' });
  return inScope(context.connection, caller, async (db) => {
    const found = await findQuestionnaire(db, caller, input.id);
    const of = { questionnaireId: input.id, version: input.version ?? 0 };
    const definition = input.version === null ? found?.draft : found && (await findDefinition(db, caller, of));
    return found && definition ? ok({ code: found.code, definition }) : fail({ tag: 'not-found' });
  });
}
