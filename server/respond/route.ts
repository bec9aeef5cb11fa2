/** Where a request at the door wants to go, read off its path. */
export function routeOf(request: Request): Route {
  const parts = pathOf(request.url).split('/').slice(1);
  if (parts[0] === 'respond' && parts.length === 2) return { kind: 'file', link: '', rest: parts[1] ?? '' };
  if (parts[0] === 'schemas' && parts.length === 2) return { kind: 'schema', link: '', rest: parts[1] ?? '' };
  if (parts[0] === 's') {
    const [, link = '', what, rest = '', ...more] = parts;
    if (what === undefined || (what === '' && rest === '')) return { kind: 'page', link, rest: '' };
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

export interface Route {
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

/** The methods that each answers, besides OPTIONS. */
export const methods: Record<Route['kind'], readonly string[]> = {
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

/** Whether a person is answered with a page, rather than a program with JSON. */
export function isPage(kind: Route['kind']): boolean {
  return kind === 'page' || kind === 'receipt' || kind === 'code' || kind === 'nowhere';
}

/** The path as it was written; every part of an address here is plain letters and digits, so nothing is to be decoded. */
function pathOf(url: string): string {
  const from = url.indexOf('/', url.indexOf('//') + 2);
  const path = from < 0 ? '/' : url.slice(from);
  return path.split(/[?#]/, 1)[0] ?? path;
}
