import { cookies } from 'next/headers';
import { sessionCookie } from '#server/auth/session-cookie.ts';
import { processContext } from '#server/process-context.ts';

/** Takes the session's cookie out of the browser. Revoking the session itself is the use case's. */
export async function endSession(): Promise<void> {
  (await cookies()).set({ ...sessionCookie(processContext().url), value: '', maxAge: 0 });
}
