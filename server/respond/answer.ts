import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Html } from '#lib/questionnaires/html/html.ts';
import { readyResponse } from './ready-response.ts';
import { securityHeaders } from './security-headers.ts';

/** A page; compressed when the browser can take it, never kept by anything between. */
export function pageAnswer(request: Request, html: Html, status = 200, headers: HeadersInit = {}): Response {
  const all = new Headers({
    ...securityHeaders,
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
  });
  for (const [name, value] of new Headers(headers)) all.append(name, value);
  const text = html.toString();
  if (text.length < smallest) return new Response(text, { status, headers: all });
  const accepted = request.headers.get('accept-encoding') ?? '';
  all.set('vary', 'accept-encoding');
  if (/\bbr\b/.test(accepted)) {
    all.set('content-encoding', 'br');
    const options = {
      params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT },
    };
    return new Response(new Uint8Array(brotliCompressSync(text, options)), { status, headers: all });
  }
  if (!/\bgzip\b/.test(accepted)) return new Response(text, { status, headers: all });
  all.set('content-encoding', 'gzip');
  return new Response(new Uint8Array(gzipSync(text, { level: 4 })), { status, headers: all });
}

const smallest = 1400;

/** Sends the browser to another page by GET, so that a reload does not post again. */
export function seeOther(location: string, headers: HeadersInit = {}): Response {
  const all = new Headers({ ...securityHeaders, location, 'cache-control': 'no-store' });
  for (const [name, value] of new Headers(headers)) all.append(name, value);
  return new Response(null, { status: 303, headers: all });
}

/** JSON for programs. */
export function jsonAnswer(body: object, status = 200, headers?: Readonly<Record<string, string>>): Response {
  const all = headers ? { ...jsonHeaders, ...headers } : jsonHeaders;
  return readyResponse({ status, headers: all, body: JSON.stringify(body) });
}

const jsonHeaders: Readonly<Record<string, string>> = {
  'content-type': 'application/json',
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

/** What can go wrong in the JSON door, each with its own address in the documentation. */
export type ProblemName =
  | 'not-found'
  | 'no-such-response'
  | 'method-not-allowed'
  | 'conflict'
  | 'closed'
  | 'too-large'
  | 'unsupported-media-type'
  | 'unreadable'
  | 'invalid-answers'
  | 'no-codes-left'
  | 'too-many-requests'
  | 'fault'
  | 'unavailable';

/** An error as RFC 9457 has it. */
export function problemAnswer(
  name: ProblemName,
  detail: string,
  more: {
    readonly errors?: readonly object[];
    readonly headers?: Readonly<Record<string, string>>;
    readonly revision?: number;
  } = {},
): Response {
  const [status, title] = problems[name];
  const { errors, revision, headers } = more;
  const body = {
    type: `/problems/${name}`,
    title,
    status,
    detail,
    ...(errors && { errors }),
    ...(revision !== undefined && { revision }),
  };
  return jsonAnswer(body, status, { 'content-type': 'application/problem+json', ...headers });
}

const problems: Record<ProblemName, readonly [number, string]> = {
  'not-found': [404, 'Not found'],
  'no-such-response': [404, 'No such response'],
  'method-not-allowed': [405, 'Method not allowed'],
  conflict: [409, 'Conflict'],
  closed: [410, 'Closed'],
  'too-large': [413, 'Too large'],
  'unsupported-media-type': [415, 'Unsupported media type'],
  unreadable: [400, 'Unreadable'],
  'invalid-answers': [422, 'Invalid answers'],
  'no-codes-left': [409, 'No codes left'],
  'too-many-requests': [429, 'Too many requests'],
  fault: [500, 'Internal error'],
  unavailable: [503, 'Unavailable'],
};
