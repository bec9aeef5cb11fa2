import { countMatching } from '#db/queries/responses/count-matching.ts';
import { type PagedResponse, pageResponses } from '#db/queries/responses/page-responses.ts';
import { inScope } from '#db/scope.ts';
import type { QuestionnaireId } from '#lib/ids.ts';
import type { Questionnaire } from '#lib/questionnaires/questionnaire.ts';
import type { ResponseCursor } from '#lib/responses/response-filter.ts';
import type { ResponseQuery } from '#lib/responses/response-query.ts';
import type { ResponseRow } from '#lib/responses/response-row.ts';
import { textPaths } from '#lib/responses/text-paths.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';
import { loadDefinitions } from './load-definitions.ts';

export interface ResponsePage {
  readonly definitions: ReadonlyMap<number, Questionnaire>;
  readonly rows: readonly ResponseRow[];
  readonly next: ResponseCursor | undefined;
  readonly previous: ResponseCursor | undefined;
  /** How many match; counted to `mostCounted` and no further. */
  readonly n: number;
}

/** Whoever finds more than this does not need to know how many. */
export const mostCounted = 10_000;

/** One page of the table of responses. Single answers are for those who may see them, which a viewer may not. */
export async function readResponsePage(
  context: Context,
  caller: Caller,
  input: { readonly questionnaire: QuestionnaireId; readonly query: ResponseQuery; readonly size: number },
): Promise<Result<ResponsePage, { readonly tag: 'forbidden' | 'not-found' }>> {
  if (!can(caller.role, 'view-responses')) return fail({ tag: 'forbidden' });
  const { connection } = context;
  const { query, size, questionnaire: questionnaireId } = input;
  const definitions = await inScope(connection, caller, (db) => loadDefinitions(db, caller, questionnaireId));
  if (!definitions) return fail({ tag: 'not-found' });
  const matching = { questionnaireId, filter: query.filter, textPaths: textPaths(definitions.values()) };
  const { sort, after, before } = query;
  const found = await inScope(connection, caller, (db) =>
    pageResponses(db, caller, { ...matching, sort, after, before, limit: size + 1 }),
  );
  // One more was asked for than is shown: it tells whether there is more in the direction of reading.
  const isTurned = before !== undefined;
  const rows = isTurned ? found.slice(-size) : found.slice(0, size);
  const isMore = found.length > size;
  const [first, last] = [rows[0], rows.at(-1)];
  // A first page that is not full is all there is: a filter that finds little need not read everything twice.
  const isAll = !isMore && !after && !before;
  const n = isAll
    ? rows.length
    : await inScope(connection, caller, (db) => countMatching(db, caller, { ...matching, most: mostCounted }));
  return ok({
    definitions,
    rows: rows.map(({ key: _, ...row }) => row),
    next: last && (isTurned || isMore) ? cursorOf(last) : undefined,
    previous: first && (isTurned ? isMore : after !== undefined) ? cursorOf(first) : undefined,
    n,
  });
}

function cursorOf({ key, id }: PagedResponse): ResponseCursor {
  return { value: key, id };
}
