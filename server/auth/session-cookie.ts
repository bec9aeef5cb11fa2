/** Name and attributes of the cookie that carries a sealed session. */
export interface SessionCookie {
  readonly name: string;
  readonly httpOnly: true;
  readonly sameSite: 'lax';
  readonly secure: boolean;
  readonly path: '/';
}

/**
 * The session cookie for an installation at `url`. On https it is Secure and takes the `__Host-` prefix, so that no other
 * host, not even a subdomain, can set it; plain http (one machine, no certificate) cannot have either.
 */
export function sessionCookie(url: string): SessionCookie {
  const secure = url.startsWith('https://');
  return {
    name: secure ? '__Host-segue_session' : 'segue_session',
    httpOnly: true,
    sameSite: 'lax',
    secure,
    path: '/',
  };
}
