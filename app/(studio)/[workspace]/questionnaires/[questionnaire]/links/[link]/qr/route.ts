import { notFound } from 'next/navigation';
import { requireCaller } from '#app/_door/require-caller.ts';
import { parseId } from '#lib/ids.ts';
import { processContext } from '#server/process-context.ts';
import { qrFile } from '#server/questionnaires/qr-file.ts';
import { readLinks } from '#server/questionnaires/read-links.ts';

type Props = { params: Promise<{ workspace: string; questionnaire: string; link: string }> };

/** The QR code of a link as a file to print, SVG unless `?format=png`. */
export async function GET(request: Request, props: Props): Promise<Response> {
  const { workspace, questionnaire, link: code } = await props.params;
  const { caller } = await requireCaller(workspace);
  const id = parseId<'questionnaire'>(questionnaire);
  const links = id && (await readLinks(processContext(), caller, { questionnaire: id }));
  const link = links?.ok ? links.value.find((one) => one.code === code) : undefined;
  if (!link) notFound();
  const format = new URL(request.url).searchParams.get('format') === 'png' ? 'png' : 'svg';
  return new Response(qrFile(link.url, format), {
    headers: {
      'content-type': format === 'png' ? 'image/png' : 'image/svg+xml',
      'content-disposition': `attachment; filename="qr-${link.code}.${format}"`,
      'content-security-policy': "default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  });
}
