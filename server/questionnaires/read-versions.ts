import { listVersionHistory, type VersionRow } from '#db/queries/questionnaires/list-version-history.ts';
import { inScope } from '#db/scope.ts';
import type { QuestionnaireId } from '#lib/ids.ts';
import { diff, type QuestionChange } from '#lib/questionnaires/diff.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';

export interface VersionReading extends VersionRow {
  /** Against the version before; undefined of the first. */
  readonly changes: readonly QuestionChange[] | undefined;
}

/** The versions of a questionnaire, the newest first, each with what changed in it. */
export async function readVersions(
  context: Context,
  caller: Caller,
  input: { readonly questionnaire: QuestionnaireId },
): Promise<Result<readonly VersionReading[], { readonly tag: 'forbidden' }>> {
  if (!can(caller.role, 'view')) return fail({ tag: 'forbidden' });
  const rows = await inScope(context.connection, caller, (db) => listVersionHistory(db, caller, input.questionnaire));
  return ok(
    rows.map((row, at) => {
      const before = rows[at + 1];
      return { ...row, changes: before && diff(before.definition, row.definition) };
    }),
  );
}
