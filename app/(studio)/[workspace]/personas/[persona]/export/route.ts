import { z } from 'zod';
import { parseId } from '#lib/ids.ts';
import { exportFormats, exportPersona } from '#server/personas/export-persona.ts';
import { processContext } from '#server/process-context.ts';
import { requireCaller } from '../../../../../_door/require-caller.ts';
import { getLocale } from '../../../../../_ui/i18n/get-locale.ts';

const wish = z.strictObject({ format: z.enum(exportFormats), claims: z.literal('all').optional() });

type Params = { params: Promise<{ workspace: string; persona: string }> };

/** A persona as a file, in the reader's language. */
export async function GET(request: Request, context: Params): Promise<Response> {
  const { workspace, persona } = await context.params;
  const { caller } = await requireCaller(workspace);
  const id = parseId<'persona'>(persona);
  const asked = wish.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!id || !asked.success) return new Response(null, { status: 404 });
  const { format, claims } = asked.data;
  const locale = await getLocale();
  const made = await exportPersona(processContext(), caller, { id, format, locale, all: claims === 'all' });
  if (!made.ok) return new Response(null, { status: made.failure.tag === 'forbidden' ? 403 : 404 });
  const { body, type, fileName } = made.value;
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${fileName}"`,
      'cache-control': 'private, no-store',
    },
  });
}
