import { sessionCookie } from '#server/auth/session-cookie.ts';

/** Name of the cookie that spans the journey to the provider and back; its attributes are those of the session's. */
export function oidcCookie(url: string): string {
  return sessionCookie(url).name.replace('session', 'oidc');
}
