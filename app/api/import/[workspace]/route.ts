import { can } from '#lib/workspaces/can.ts';
import { isSlug } from '#lib/workspaces/slug.ts';
import { processContext } from '#server/process-context.ts';
import { storeImport } from '#server/responses/store-import.ts';
import { resolveCaller } from '#server/workspaces/resolve-caller.ts';
import { currentSession } from '../../../_door/current-session.ts';
import { fromOurPage } from '../../../_door/from-our-page.ts';

type Props = { params: Promise<{ workspace: string }> };

/**
 * Takes a data file in, as a form with one field `file` sends it, and leads on to its page with 303. It stands outside the studio's
 * pages because what passes their proxy is held in memory and cut at 10 MB; the HTTP server refuses bodies over 100 MB.
 */
export async function POST(request: Request, props: Props): Promise<Response> {
  if (!(await fromOurPage())) return new Response(null, { status: 403 });
  const slug = (await props.params).workspace;
  if (!isSlug(slug)) return new Response(null, { status: 404 });
  const here = `/${slug}/responses/import`;
  const session = await currentSession();
  if (!session) return goTo(`/sign-in?to=${encodeURIComponent(here)}`);
  const context = processContext();
  const inside = await resolveCaller(context, session.user.id, slug);
  if (!inside.ok) return new Response(null, { status: 404 });
  // Before a hundred megabytes are taken in, not after.
  if (!can(inside.value.caller.role, 'import-responses')) return goTo(here);

  const form = await request.formData().catch(() => undefined);
  const file = form?.get('file');
  if (!(file instanceof File) || file.name === '') return goTo(`${here}?failed=none`);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const stored = await storeImport(context, inside.value.caller, { name: file.name, bytes });
  if (stored.ok) return goTo(`${here}/${stored.value}`);
  return goTo(stored.failure.tag === 'unreadable' ? `${here}?failed=${stored.failure.id}` : here);
}

/** The path alone: under which name we are known is the browser's to say. */
function goTo(path: string): Response {
  return new Response(null, { status: 303, headers: { location: path } });
}
