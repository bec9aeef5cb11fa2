import { countByLink } from '#db/queries/questionnaires/count-by-link.ts';
import { type LinkRow, listLinks } from '#db/queries/questionnaires/list-links.ts';
import { inScope } from '#db/scope.ts';
import type { QuestionnaireId } from '#lib/ids.ts';
import { type LinkState, linkStateAt } from '#lib/questionnaires/link-state.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';

export interface LinkReading extends LinkRow {
  readonly url: string;
  readonly state: LinkState;
  readonly complete: number;
  readonly open: number;
  readonly turnedAway: number;
}

/** The links of a questionnaire: on what terms they are open, and how many came through each. Counts only, so viewers may see them. */
export async function readLinks(
  context: Context,
  caller: Caller,
  input: { readonly questionnaire: QuestionnaireId },
): Promise<Result<readonly LinkReading[], { readonly tag: 'forbidden' }>> {
  if (!can(caller.role, 'view')) return fail({ tag: 'forbidden' });
  const { links, counts } = await inScope(context.connection, caller, async (db) => ({
    links: await listLinks(db, caller, input.questionnaire),
    counts: await countByLink(db, caller, input.questionnaire),
  }));
  const now = context.now();
  return ok(
    links.map((link) => {
      const { complete = 0, open = 0, turnedAway = 0 } = counts.find((one) => one.link === link.code) ?? {};
      const state = linkStateAt(link, now);
      return { ...link, url: `${context.url}/s/${link.code}`, state, complete, open, turnedAway };
    }),
  );
}
