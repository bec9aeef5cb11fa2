/**
 * A path of ours to go on to, or undefined: what `to` in an address says may lead nowhere else ([S03]).
 * Refused are other hosts (`//`, a backslash, a scheme), what becomes one when its dots are worked out (`/.//host`),
 * control characters and anything over 500 characters.
 */
export function ownPath(path: unknown): string | undefined {
  if (typeof path !== 'string' || path.length > 500 || !/^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(path))
    return undefined;
  const base = 'https://ours.invalid';
  const url = URL.canParse(path, base) ? new URL(path, base) : undefined;
  return url?.origin === base && !url.pathname.startsWith('//') ? `${url.pathname}${url.search}` : undefined;
}
