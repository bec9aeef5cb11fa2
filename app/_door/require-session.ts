import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import type { Session } from '#server/auth/read-session.ts';
import { currentSession } from './current-session.ts';
import { pathHeader } from './path-header.ts';

/** Who is signed in; sends everybody else to sign in, and back to this page afterwards. For pages and actions. */
export async function requireSession(): Promise<Session> {
  const session = await currentSession();
  if (session) return session;
  const here = (await headers()).get(pathHeader);
  redirect(here && here !== '/' ? `/sign-in?to=${encodeURIComponent(here)}` : '/sign-in');
}
