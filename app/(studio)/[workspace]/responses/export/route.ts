import { z } from 'zod';
import { type Id, parseId } from '#lib/ids.ts';
import { readResponseQuery } from '#lib/responses/response-query.ts';
import { createLog } from '#server/outside/log.ts';
import { processContext } from '#server/process-context.ts';
import { type ExportFormat, exportFormats, exportResponses } from '#server/responses/export-responses.ts';
import { requireCaller } from '../../../../_door/require-caller.ts';
import { getLocale } from '../../../../_ui/i18n/get-locale.ts';

/** `GET /<workspace>/responses/export?questionnaire=…&format=…` and a filter as in the table: a file, sent as it is read. */
export async function GET(request: Request, props: { params: Promise<{ workspace: string }> }): Promise<Response> {
  const { caller } = await requireCaller((await props.params).workspace);
  const params = Object.fromEntries(new URL(request.url).searchParams);
  const questionnaire: Id<'questionnaire'> | undefined = parseId(params.questionnaire);
  const format = z.enum(exportFormats).safeParse(params.format);
  if (!questionnaire || !format.success) return new Response(null, { status: 404 });
  const { filter } = readResponseQuery(params);
  const of = { questionnaire, filter };
  const made = await exportResponses(processContext(), caller, { of, format: format.data, locale: await getLocale() });
  if (!made.ok) return new Response(null, { status: made.failure.kind === 'not-allowed' ? 403 : 404 });
  const day = processContext().now().toISOString().slice(0, 10);
  return new Response(streamOf(made.value), {
    headers: {
      'content-type': types[format.data],
      'content-disposition': `attachment; filename="${names[format.data](day)}"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}

const csv = 'text/csv; charset=utf-8';
const json = 'application/json; charset=utf-8';
const types: Record<ExportFormat, string> = { csv, json, codebook: json, 'codebook-csv': csv };
const names: Record<ExportFormat, (day: string) => string> = {
  csv: (day) => `responses-${day}.csv`,
  json: (day) => `responses-${day}.json`,
  codebook: (day) => `codebook-${day}.json`,
  'codebook-csv': (day) => `codebook-${day}.csv`,
};

/** Reads on only when the receiver wants more, and stops when it has gone. */
function streamOf(pieces: AsyncIterable<string>): ReadableStream<Uint8Array> {
  const iterator = pieces[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await iterator.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value));
      } catch (error) {
        // Half a file must not look like a whole one: the connection breaks, and the log says why.
        createLog('web').error('an export broke off', { error });
        controller.error(error);
      }
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}
