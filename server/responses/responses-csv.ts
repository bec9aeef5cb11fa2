import type { MatchingResponse } from '#db/queries/responses/list-matching.ts';
import { type AnswerColumn, columnsOf } from '#lib/questionnaires/columns.ts';
import { planOf } from '#lib/questionnaires/logic/plan.ts';
import { walk } from '#lib/questionnaires/logic/walk.ts';
import type { Questionnaire } from '#lib/questionnaires/questionnaire.ts';
import { aboutColumns, allColumns } from '#lib/responses/codebook-of.ts';
import { effectiveVerdict } from '#lib/responses/effective-verdict.ts';
import { csvLine } from './csv-line.ts';

/**
 * Responses as CSV, piece by piece: about the response first, then a column per variable of the newest version, then those
 * that only older versions had. The verdict is the one that counts. Where tests are among them, `test` says which.
 */
export async function* responsesCsv(
  pages: AsyncIterable<readonly MatchingResponse[]>,
  definitions: ReadonlyMap<number, Questionnaire>,
  withTests: boolean,
): AsyncGenerator<string> {
  const names = allColumns(definitions.values()).map(({ column }) => column.name);
  const versions = new Map(
    [...definitions].map(([number, definition]) => {
      const columns = new Map<string, AnswerColumn>(columnsOf(definition).map((column) => [column.name, column]));
      return [number, { plan: planOf(definition), columns }];
    }),
  );
  yield csvLine([...aboutColumns, ...(withTests ? ['test'] : []), ...names]);
  for await (const rows of pages) {
    const lines = rows.map((row) => {
      const version = versions.get(row.version);
      const walked = version && walk(version.plan, row.answers);
      const { id, status, language, startedAt, submittedAt, link } = row;
      const moments = [startedAt.toISOString(), submittedAt?.toISOString()];
      const about = [id, status, language, ...moments, link, effectiveVerdict(row)];
      const test = withTests ? [row.test ? 1 : 0] : [];
      return csvLine([...about, ...test, ...names.map((name) => walked && version.columns.get(name)?.cell(walked))]);
    });
    yield lines.join('');
  }
}
