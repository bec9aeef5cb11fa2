import { negotiateLocale } from '#lib/i18n/locale.ts';
import { parseId } from '#lib/ids.ts';
import { errorPage } from '#lib/questionnaires/html/error-page.ts';
import { notFoundPage } from '#lib/questionnaires/html/not-found-page.ts';
import type { Context } from '../context.ts';
import { addressHeader } from '../outside/address-header.ts';
import { type OpenLink, openLink } from '../questionnaires/open-link.ts';
import { Crowded } from '../responses/gather.ts';
import { isUnavailable } from '../responses/is-unavailable.ts';
import { pageAnswer, problemAnswer } from './answer.ts';
import { getResponse, postResponse, postTicket, putResponse } from './api.ts';
import type { Door } from './door.ts';
import { getPage } from './get-page.ts';
import { isForeign } from './is-foreign.ts';
import { limits, noLimits } from './limits.ts';
import { postCode } from './post-code.ts';
import { postPage, refuse } from './post-page.ts';
import { readAssets } from './read-assets.ts';
import { getReceipt, postReceipt } from './receipt.ts';
import { schemaFile } from './schema-file.ts';
import { securityHeaders } from './security-headers.ts';
import { staticFile } from './static-file.ts';

export type Respond = (request: Request) => Promise<Response>;

/**
 * The respondents' door, one function of web standards: pages under `/s/`, the JSON door under `/api/v1/links/`, the
 * pages' own files under `/respond/`, and the schemas of our formats under `/schemas/`. The mount in front of it says in a header from which network address a request
 * came; without that header all requests count as one address. Cost: 0.1–0.2 ms of CPU a submission.
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
      return sorry(door, request, route, isBusy);
    }
  };
}

interface Route {
  readonly kind:
    | 'page'
    | 'receipt'
    | 'code'
    | 'api-responses'
    | 'api-response'
    | 'api-tickets'
    | 'file'
    | 'schema'
    | 'nowhere';
  readonly link: string;
  /** The key, or the name of a file. */
  readonly rest: string;
}

function routeOf(request: Request): Route {
  const parts = pathOf(request.url).split('/').slice(1);
  if (parts[0] === 'respond' && parts.length === 2) return { kind: 'file', link: '', rest: parts[1] ?? '' };
  if (parts[0] === 'schemas' && parts.length === 2) return { kind: 'schema', link: '', rest: parts[1] ?? '' };
  if (parts[0] === 's') {
    const [, link = '', what, rest = '', ...more] = parts;
    if (what === undefined) return { kind: 'page', link, rest };
    if (what === 'code' && rest === '') return { kind: 'code', link, rest };
    if (what === 'receipt' && more.length === 0) return { kind: 'receipt', link, rest };
  }
  if (parts[0] === 'api' && parts[1] === 'v1' && parts[2] === 'links') {
    const [, , , link = '', what, rest, ...more] = parts;
    if (what === 'responses' && rest === undefined) return { kind: 'api-responses', link, rest: '' };
    if (what === 'responses' && rest && more.length === 0) return { kind: 'api-response', link, rest };
    if (what === 'tickets' && rest === undefined) return { kind: 'api-tickets', link, rest: '' };
    return { kind: 'api-responses', link: '', rest: '' };
  }
  return { kind: 'nowhere', link: '', rest: '' };
}

/** The path as it was written; every part of an address here is plain letters and digits, so nothing is to be decoded. */
function pathOf(url: string): string {
  const from = url.indexOf('/', url.indexOf('//') + 2);
  const path = from < 0 ? '/' : url.slice(from);
  return path.split(/[?#]/, 1)[0] ?? path;
}

const methods: Record<Route['kind'], readonly string[]> = {
  page: ['GET', 'HEAD', 'POST'],
  receipt: ['GET', 'HEAD', 'POST'],
  code: ['POST'],
  'api-responses': ['POST'],
  'api-response': ['GET', 'HEAD', 'PUT'],
  'api-tickets': ['POST'],
  file: ['GET', 'HEAD'],
  schema: ['GET', 'HEAD'],
  nowhere: ['GET', 'HEAD'],
};

async function answer(door: Door, request: Request, route: Route): Promise<Response> {
  const allowed = methods[route.kind];
  const allow = [...allowed, 'OPTIONS'].join(', ');
  if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: { ...securityHeaders, allow } });
  if (!allowed.includes(request.method)) {
    return problemAnswer('method-not-allowed', `Possible here: ${allow}.`, { headers: { allow } });
  }
  if (route.kind === 'file') return (await staticFile(request, route.rest)) ?? notFound(door, request, route);
  if (route.kind === 'schema')
    return (await schemaFile(route.rest)) ?? problemAnswer('not-found', 'There is no such schema.');
  const wait = takeTokens(door, request, route, request.method === 'GET' || request.method === 'HEAD' ? 1 : 2);
  if (wait !== undefined) return tooMany(door, request, route, wait);
  const link = await openLink(door.context, route.link);
  if (!link) {
    // Whoever tries addresses out pays more for each that leads nowhere.
    door.limits.charge(addressOf(request), 20, door.context.now().getTime());
    return notFound(door, request, route);
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
      if (!key) return notFound(door, request, { kind, rest, link: link.code });
      return isPost ? postReceipt(door, request, link, key) : getReceipt(door, request, link, key);
    case 'api-responses':
      return postResponse(door, request, link);
    case 'api-response':
      if (!key) return problemAnswer('no-such-response', 'A key is a UUID.');
      return request.method === 'PUT' ? putResponse(door, request, link, key) : getResponse(door, link, key);
    case 'api-tickets':
      return postTicket(door, request, link);
    default:
      return notFound(door, request, { kind, rest, link: link.code });
  }
}

function takeTokens(door: Door, request: Request, route: Route, cost: number): number | undefined {
  return door.limits.take(addressOf(request), route.link.slice(0, 40), cost, door.context.now().getTime());
}

function addressOf(request: Request): string {
  return request.headers.get(addressHeader) ?? '';
}

function isPage(kind: Route['kind']): boolean {
  return kind === 'page' || kind === 'receipt' || kind === 'code' || kind === 'nowhere';
}

function notFound(door: Door, request: Request, { kind }: Route): Response {
  if (kind === 'file')
    return new Response('Not found', { status: 404, headers: { ...securityHeaders, 'content-type': 'text/plain' } });
  if (!isPage(kind)) return problemAnswer('not-found', 'There is no such link.');
  return pageAnswer(request, notFoundPage(bareFrame(door, request)), 404);
}

function tooMany(door: Door, request: Request, { kind, link }: Route, seconds: number): Response {
  const headers = { 'retry-after': String(seconds) };
  if (!isPage(kind))
    return problemAnswer('too-many-requests', 'Too many requests from here. Please wait.', { headers });
  const page = errorPage({ ...bareFrame(door, request), kind: 'busy', areKept: false, again: `/s/${link}` });
  return pageAnswer(request, page, 429, headers);
}

/** Something failed on our side. What was acknowledged is committed; what was not may be sent again under the same key. */
function sorry(door: Door, request: Request, { kind, link }: Route, isBusy: boolean): Response {
  const headers = { 'retry-after': '2' };
  if (!isPage(kind))
    return problemAnswer('unavailable', 'Not stored for sure. Send the same again in a moment.', { headers });
  const page = errorPage({
    ...bareFrame(door, request),
    kind: isBusy ? 'busy' : 'fault',
    areKept: false,
    again: `/s/${link}`,
  });
  return pageAnswer(request, page, isBusy ? 503 : 500, headers);
}

/** A frame for pages that belong to no questionnaire. */
function bareFrame(door: Door, request: Request) {
  const locale = negotiateLocale(request.headers.get('accept-language'), ['en', 'ru', 'zh', 'lv']);
  return { locale, languages: [], brand: 'Segue', assets: door.assets() };
}
