/**
 * Whether a request that changes something comes from a page of ours ([S32]): its Origin is that of the public address.
 * The Host header plays no part. A browser that sends no Origin must say `Sec-Fetch-Site: same-origin`; who sends
 * neither is refused. Of an installation on this machine, all its names count (localhost, 127.0.0.1, [::1]) on its port.
 */
export function isSameOrigin(headers: Pick<Headers, 'get'>, url: string): boolean {
  const origin = headers.get('origin');
  if (origin === null) return headers.get('sec-fetch-site') === 'same-origin';
  if (!URL.canParse(origin)) return false;
  const [theirs, ours] = [new URL(origin), new URL(url)];
  if (theirs.origin === ours.origin) return true;
  const samePort = theirs.port === ours.port && theirs.protocol === ours.protocol;
  return samePort && loopback.has(theirs.hostname) && loopback.has(ours.hostname);
}

const loopback: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);
