import type { MatchingResponse } from '#db/queries/responses/list-matching.ts';
import { effectiveVerdict } from '#lib/responses/effective-verdict.ts';

/** Responses as a JSON array, piece by piece: answers by code, and what is known about each. The verdict is the one that counts. */
export async function* responsesJson(pages: AsyncIterable<readonly MatchingResponse[]>): AsyncGenerator<string> {
  let before = '[';
  for await (const rows of pages) {
    for (const row of rows) {
      const { id, status, language, startedAt, submittedAt, link, version, answers, hidden } = row;
      const about = { response: id, status, language, started: startedAt, submitted: submittedAt, link };
      const judged = { verdict: effectiveVerdict(row), version, ...(row.test && { test: true }) };
      const { reasons, seconds } = row;
      yield `${before}\n${JSON.stringify({ ...about, ...judged, reasons, seconds, answers, hidden })}`;
      before = ',';
    }
  }
  yield before === '[' ? '[]\n' : '\n]\n';
}
