import { type LoadedResponse, loadResponse } from '#db/queries/responses/load-response.ts';
import { pageResponses } from '#db/queries/responses/page-responses.ts';
import { inScope } from '#db/scope.ts';
import type { QuestionnaireId, ResponseId } from '#lib/ids.ts';
import type { Questionnaire } from '#lib/questionnaires/questionnaire.ts';
import type { ResponseCursor } from '#lib/responses/response-filter.ts';
import type { ResponseQuery } from '#lib/responses/response-query.ts';
import { textPaths } from '#lib/responses/text-paths.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';
import { loadChannels } from './load-channels.ts';
import { loadDefinitions } from './load-definitions.ts';

export interface OneResponse {
  readonly response: LoadedResponse;
  readonly definitions: ReadonlyMap<number, Questionnaire>;
  /** Where the link stands that it came by; undefined when that link was removed. */
  readonly channel: string | undefined;
  /** The ones before and behind it in the table that it was opened from. */
  readonly previous: ResponseId | undefined;
  readonly next: ResponseId | undefined;
}

/** One response with everything that a member may know of it, and its neighbours under a filter and an order. */
export async function readOneResponse(
  context: Context,
  caller: Caller,
  input: { readonly questionnaire: QuestionnaireId; readonly response: ResponseId; readonly query: ResponseQuery },
): Promise<Result<OneResponse, { readonly tag: 'forbidden' | 'not-found' }>> {
  if (!can(caller.role, 'view-responses')) return fail({ tag: 'forbidden' });
  const { questionnaire: questionnaireId, query } = input;
  const { connection } = context;
  const found = await inScope(connection, caller, async (db) => {
    const response = await loadResponse(db, caller, { questionnaireId, id: input.response });
    const channels = await loadChannels(db, caller, questionnaireId);
    return { response, channels, definitions: await loadDefinitions(db, caller, questionnaireId) };
  });
  const { response, definitions } = found;
  if (!response || !definitions) return fail({ tag: 'not-found' });
  const here = cursorAt(response, query.sort.by);
  const matching = { questionnaireId, filter: query.filter, textPaths: textPaths(definitions.values()) };
  const beside = (side: { after: ResponseCursor } | { before: ResponseCursor }) =>
    inScope(connection, caller, (db) =>
      pageResponses(db, caller, { ...matching, sort: query.sort, limit: 1, ...side }),
    );
  const [before, after] = await Promise.all([beside({ before: here }), beside({ after: here })]);
  const channel = found.channels.get(response.link);
  return ok({ response, definitions, channel, previous: before[0]?.id, next: after[0]?.id });
}

function cursorAt({ id, savedAt, seconds, answers }: LoadedResponse, by: string): ResponseCursor {
  if (by === 'saved') return { id, value: savedAt.toISOString() };
  const value = by === 'seconds' ? seconds : answers[by];
  return { id, value: typeof value === 'number' ? value : null };
}
