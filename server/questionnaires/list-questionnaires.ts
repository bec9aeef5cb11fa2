import {
  listQuestionnaires as find,
  type QuestionnaireListRow,
} from '#db/queries/questionnaires/list-questionnaires.ts';
import { inScope } from '#db/scope.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';

export interface QuestionnaireList {
  readonly rows: readonly QuestionnaireListRow[];
  /** How many fit the search on this side of the archive, and how many there are on the other. */
  readonly total: number;
  readonly elsewhere: number;
  readonly page: number;
  readonly pages: number;
}

/** How many questionnaires stand on one page of the list. */
const most = 50;

/** A page of the workspace's questionnaires; counts only, so that viewers may see them. A page that is not there is the last. */
export async function listQuestionnaires(
  context: Context,
  caller: Caller,
  input: { readonly archived: boolean; readonly search: string; readonly page: number },
): Promise<Result<QuestionnaireList, { readonly tag: 'forbidden' }>> {
  if (!can(caller.role, 'view')) return fail({ tag: 'forbidden' });
  return inScope(context.connection, caller, async (db) => {
    const ask = (page: number) => find(db, caller, { ...input, limit: most, offset: (page - 1) * most });
    const asked = await ask(input.page);
    const pages = Math.max(1, Math.ceil(asked.total / most));
    return ok({ ...(input.page > pages ? await ask(pages) : asked), page: Math.min(input.page, pages), pages });
  });
}
