import { countByState, type StateCount } from '#db/queries/responses/count-by-state.ts';
import { listPagePaths } from '#db/queries/responses/list-page-paths.ts';
import { inScope } from '#db/scope.ts';
import type { QuestionnaireId } from '#lib/ids.ts';
import type { Questionnaire } from '#lib/questionnaires/questionnaire.ts';
import { type DropOff, dropOff } from '#lib/responses/drop-off.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';
import { loadChannels } from './load-channels.ts';
import { loadDefinitions } from './load-definitions.ts';

export interface LiveCounts {
  /** By version, the newest first. */
  readonly definitions: ReadonlyMap<number, Questionnaire>;
  /** Where each link stands, by its code. */
  readonly channels: ReadonlyMap<string, string>;
  readonly counts: readonly StateCount[];
  readonly dropOff: DropOff;
  /** More responses than the drop-off was counted from. */
  readonly isSample: boolean;
}

/** Drop-off is counted from so many of the latest responses: what people do now, and 25 ms whatever there is. */
const latest = 10_000;

/** How many responses of each kind there are now, and how far people come: counts only, so that viewers may see them. */
export async function readLiveCounts(
  context: Context,
  caller: Caller,
  questionnaireId: QuestionnaireId,
): Promise<Result<LiveCounts, { readonly tag: 'forbidden' | 'not-found' }>> {
  if (!can(caller.role, 'view')) return fail({ tag: 'forbidden' });
  const { connection } = context;
  // Two connections, because either reads all responses once and neither waits for the other.
  const [found, paths] = await Promise.all([
    inScope(connection, caller, async (db) => ({
      definitions: await loadDefinitions(db, caller, questionnaireId),
      channels: await loadChannels(db, caller, questionnaireId),
      counts: await countByState(db, caller, questionnaireId),
    })),
    inScope(connection, caller, (db) => listPagePaths(db, caller, { questionnaireId, limit: latest })),
  ]);
  if (!found.definitions) return fail({ tag: 'not-found' });
  const pages = new Set([...found.definitions.values()].flatMap((one) => one.pages.map((page) => page.code)));
  return ok({
    definitions: found.definitions,
    channels: found.channels,
    counts: found.counts,
    dropOff: dropOff([...pages], paths),
    isSample: paths.length === latest,
  });
}
