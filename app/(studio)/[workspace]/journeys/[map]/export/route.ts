import { notFound } from 'next/navigation';
import { parseId } from '#lib/ids.ts';
import { exportMap, mapFormats } from '#server/journeys/export-map.ts';
import { processContext } from '#server/process-context.ts';
import { requireCaller } from '../../../../../_door/require-caller.ts';
import { getLocale } from '../../../../../_ui/i18n/get-locale.ts';

/** A map as a file to download, in the reader's language. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ workspace: string; map: string }> },
): Promise<Response> {
  const { workspace, map } = await params;
  const { caller } = await requireCaller(workspace);
  const id = parseId<'journey-map'>(map);
  const wanted = new URL(request.url).searchParams.get('format');
  const format = mapFormats.find((one) => one === wanted);
  if (!id || !format) notFound();
  const made = await exportMap(processContext(), caller, { id, format, locale: await getLocale() });
  if (!made.ok) notFound();
  const body = typeof made.value.body === 'string' ? made.value.body : new Uint8Array(made.value.body);
  return new Response(body as BodyInit, {
    headers: {
      'content-type': made.value.type,
      'content-disposition': `attachment; filename="journey-map.${format}"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    },
  });
}
