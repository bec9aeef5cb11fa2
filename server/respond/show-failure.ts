import type { AcceptFailure } from '../responses/accept-response.ts';
import { readResponse } from '../responses/read-response.ts';
import type { Door } from './door.ts';
import { closedFor, showClosed } from './get-page.ts';
import { goTo } from './go-to.ts';
import { refuse } from './refuse.ts';
import { toEnd } from './to-end.ts';
import type { Visit } from './visit.ts';

/** What a visitor sees whose page could not be saved. */
export async function showFailure(
  door: Door,
  request: Request,
  here: Visit,
  failure: AcceptFailure,
): Promise<Response> {
  switch (failure.kind) {
    case 'closed':
      return showClosed(door, request, here, closedFor(door, here) ?? 'over');
    case 'invalid':
    case 'no-such-response':
      return goTo(door, request, here, {});
    case 'conflict': {
      const stored = await readResponse(door.context, here.link, here.respondent.key);
      return stored && stored.status !== 'open'
        ? toEnd(door, request, here, stored)
        : refuse(door, request, here.link, 'busy');
    }
  }
}
