import { errorPage } from '#lib/questionnaires/html/error-page.ts';
import type { OpenLink } from '../questionnaires/open-link.ts';
import { pageAnswer } from './answer.ts';
import type { Door } from './door.ts';
import { addressOf, frameOf, visit } from './visit.ts';

/** A post that cannot be read as a page of ours. */
export async function refuse(
  door: Door,
  request: Request,
  link: OpenLink,
  kind: 'too-large' | 'refused' | 'busy',
): Promise<Response> {
  const bare = new Request(request.url, { headers: request.headers });
  const here = await visit(door, bare, link);
  const page = errorPage({
    ...frameOf(door, here),
    kind,
    areKept: here.stored !== undefined,
    again: addressOf(link.code),
  });
  return pageAnswer(
    request,
    page,
    { 'too-large': 413, refused: 400, busy: 503 }[kind],
    kind === 'busy' ? { 'retry-after': '1' } : {},
  );
}
