/**
 * Whether another site made a browser send this ([S32]). Our pages tell nobody where they are, so browsers send `Origin:
 * null` from them too; what counts is Sec-Fetch-Site, and, in browsers without it, an Origin that is not ours. Another
 * host of the same domain is another site to us. Programs send neither.
 */
export function isForeign(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site !== null) return site !== 'same-origin' && site !== 'none';
  const origin = request.headers.get('origin');
  if (origin === null || origin === 'null' || !URL.canParse(origin)) return false;
  const ours = [new URL(request.url).host, request.headers.get('x-forwarded-host'), request.headers.get('host')];
  return !ours.includes(new URL(origin).host);
}
