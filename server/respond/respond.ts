import { parseId } from '#lib/ids.ts';
import type { Context } from '../context.ts';
import { addressHeader } from '../outside/address-header.ts';
import { type OpenLink, openLink } from '../questionnaires/open-link.ts';
import { Crowded } from '../responses/gather.ts';
import { isUnavailable } from '../responses/is-unavailable.ts';
import { problemAnswer } from './answer.ts';
import { getResponse, postResponse, postTicket, putResponse } from './api.ts';
import type { Door } from './door.ts';
import { getPage } from './get-page.ts';
import { isForeign } from './is-foreign.ts';
import { limits, noLimits } from './limits.ts';
import { postCode } from './post-code.ts';
import { postPage } from './post-page.ts';
import { readAssets } from './read-assets.ts';
import { getReceipt, postReceipt } from './receipt.ts';
import { refuse } from './refuse.ts';
import { isPage, methods, type Route, routeOf } from './route.ts';
import { schemaFile } from './schema-file.ts';
import { securityHeaders } from './security-headers.ts';
import { staticFile } from './static-file.ts';
import { unserved } from './unserved.ts';

export type Respond = (request: Request) => Promise<Response>;

/**
 * The respondents' door, one function of web standards: pages under `/s/`, the JSON door under `/api/v1/links/`, the
 * pages' own files under `/respond/`, and the schemas of our formats under `/schemas/`. The mount in front of it says in
 * a header from which network address a request came; without that header all requests count as one address.
 * Cost: 0.1–0.2 ms of CPU a submission.
 */
export function makeRespond(
  context: Context,
  options: {
    readonly rateLimits: boolean;
    readonly assets?: Door['assets'];
    readonly onFault?: (error: unknown) => void;
  },
): Respond {
  const door = { context, limits: options.rateLimits ? limits() : noLimits, assets: options.assets ?? readAssets };
  return async (request) => {
    const route = routeOf(request);
    try {
      return await answer(door, request, route);
    } catch (error) {
      const isBusy = error instanceof Crowded || isUnavailable(error);
      if (!isBusy) options.onFault?.(error);
      return unserved.sorry(door, request, route, isBusy);
    }
  };
}

async function answer(door: Door, request: Request, route: Route): Promise<Response> {
  const allowed = methods[route.kind];
  const allow = [...allowed, 'OPTIONS'].join(', ');
  if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: { ...securityHeaders, allow } });
  if (!allowed.includes(request.method)) {
    return problemAnswer('method-not-allowed', `Possible here: ${allow}.`, { headers: { allow } });
  }
  if (route.kind === 'file') return (await staticFile(request, route.rest)) ?? unserved.notFound(door, request, route);
  if (route.kind === 'schema')
    return (await schemaFile(route.rest)) ?? problemAnswer('not-found', 'There is no such schema.');
  const wait = takeTokens(door, request, route, request.method === 'GET' || request.method === 'HEAD' ? 1 : 2);
  if (wait !== undefined) return unserved.tooMany(door, request, route, wait);
  const link = await openLink(door.context, route.link);
  if (!link) {
    // Whoever tries addresses out pays more for each that leads nowhere.
    door.limits.charge(addressOf(request), 20, door.context.now().getTime());
    return unserved.notFound(door, request, route);
  }
  return atLink(door, request, route, link);
}

function atLink(door: Door, request: Request, { kind, rest }: Route, link: OpenLink): Promise<Response> | Response {
  const isPost = request.method === 'POST';
  if (request.method !== 'GET' && request.method !== 'HEAD' && isForeign(request)) {
    return isPage(kind) ? refuse(door, request, link, 'refused') : problemAnswer('not-found', 'Not from another site.');
  }
  const key = parseId<'respondent'>(rest);
  switch (kind) {
    case 'page':
      return isPost ? postPage(door, request, link) : getPage(door, request, link);
    case 'code':
      return postCode(door, request, link);
    case 'receipt':
      if (!key) return unserved.notFound(door, request, { kind, rest, link: link.code });
      return isPost ? postReceipt(door, request, link, key) : getReceipt(door, request, link, key);
    case 'api-responses':
      return postResponse(door, request, link);
    case 'api-response':
      if (!key) return problemAnswer('no-such-response', 'A key is a UUID.');
      return request.method === 'PUT' ? putResponse(door, request, link, key) : getResponse(door, link, key);
    case 'api-tickets':
      return postTicket(door, request, link);
    default:
      return unserved.notFound(door, request, { kind, rest, link: link.code });
  }
}

function takeTokens(door: Door, request: Request, route: Route, cost: number): number | undefined {
  return door.limits.take(addressOf(request), route.link.slice(0, 40), cost, door.context.now().getTime());
}

function addressOf(request: Request): string {
  return request.headers.get(addressHeader) ?? '';
}
