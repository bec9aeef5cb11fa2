import { cookies } from 'next/headers';
import { cache } from 'react';
import { readSession, type Session } from '#server/auth/read-session.ts';
import { sessionCookie } from '#server/auth/session-cookie.ts';
import { processContext } from '#server/process-context.ts';

/** Who is signed in, asked of the database once per request; undefined when nobody is. */
export const currentSession = cache(async (): Promise<Session | undefined> => {
  const context = processContext();
  return readSession(context, (await cookies()).get(sessionCookie(context.url).name)?.value);
});
