import { notFound } from 'next/navigation';
import { requireCaller } from '#app/_door/require-caller.ts';
import { parseId } from '#lib/ids.ts';
import { processContext } from '#server/process-context.ts';
import { exportLedger } from '#server/questionnaires/export-ledger.ts';

type Props = { params: Promise<{ workspace: string; questionnaire: string }> };

/** The codes that were given, as CSV, for who may manage incentives. */
export async function GET(_: Request, props: Props): Promise<Response> {
  const { workspace, questionnaire } = await props.params;
  const { caller } = await requireCaller(workspace);
  const id = parseId<'questionnaire'>(questionnaire);
  const ledger = id && (await exportLedger(processContext(), caller, { questionnaire: id }));
  if (!ledger?.ok) notFound();
  const pieces = ledger.value[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(stream) {
      const { done, value } = await pieces.next();
      if (done) stream.close();
      else stream.enqueue(encoder.encode(value));
    },
  });
  return new Response(body, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="codes-given.csv"',
      'cache-control': 'no-store',
    },
  });
}
