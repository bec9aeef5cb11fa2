import { listFielding } from '#db/queries/questionnaires/list-fielding.ts';
import { inScope } from '#db/scope.ts';
import type { QuestionnaireId } from '#lib/ids.ts';
import { linkStateAt } from '#lib/questionnaires/link-state.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';
import { usualLowAt } from './read-incentive.ts';

/** How a questionnaire stands in the field. Links for trying out are counted apart. */
export interface Fielding {
  readonly open: number;
  readonly paused: number;
  readonly notYet: number;
  readonly over: number;
  readonly test: number;
  readonly quotas: number;
  readonly quotasFull: number;
  /** Codes that are left, when they are as few as the owner wants to be warned of. */
  readonly lowStock: number | undefined;
}

/** How every questionnaire that has a link stands in the field, by its id; counts only, so viewers may see it. */
export async function readFielding(
  context: Context,
  caller: Caller,
): Promise<Result<ReadonlyMap<QuestionnaireId, Fielding>, { readonly tag: 'forbidden' }>> {
  if (!can(caller.role, 'view')) return fail({ tag: 'forbidden' });
  const rows = await inScope(context.connection, caller, (db) => listFielding(db, caller));
  const now = context.now();
  return ok(
    new Map(
      rows.map(({ questionnaire, links, quotas, quotasFull, lowAt, codesLeft }) => {
        const moment = (text: string | null) => (text === null ? null : new Date(text));
        const states = links
          .filter((link) => !link.test)
          .map((link) => linkStateAt({ ...link, opensAt: moment(link.opensAt), closesAt: moment(link.closesAt) }, now));
        const count = (wanted: string) => states.filter((state) => state === wanted).length;
        const isLow = codesLeft !== null && codesLeft <= Math.min(lowAt ?? usualLowAt, 999);
        return [
          questionnaire,
          {
            open: count('open'),
            paused: count('paused'),
            notYet: count('not-yet'),
            over: count('over'),
            test: links.length - states.length,
            quotas,
            quotasFull,
            lowStock: isLow ? codesLeft : undefined,
          },
        ];
      }),
    ),
  );
}
