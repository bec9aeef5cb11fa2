'use client';

import type { Draft } from '#lib/questionnaires/editor/draft.ts';

/** What came of sending a draft. */
export type Sent =
  | { readonly kind: 'saved'; readonly revision: number; readonly at: number }
  | { readonly kind: 'conflict'; readonly revision: number }
  /** It will not be taken, however often it is sent. */
  | { readonly kind: 'refused' }
  /** The server could not be reached, or has trouble; worth another try. */
  | { readonly kind: 'unreachable' };

/** Sends a draft that was made on a revision. `leaving` lets it arrive although the page goes away (64 kB at most). */
export async function sendDraft(address: string, revision: number, draft: Draft, leaving = false): Promise<Sent> {
  const body = JSON.stringify({ revision, draft });
  try {
    const answer = await fetch(address, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body,
      redirect: 'manual',
      keepalive: leaving && isSmall(draft),
    });
    if (answer.ok || answer.status === 409) {
      const said = (await answer.json()) as { revision: number; at: number };
      return answer.ok ? { kind: 'saved', ...said } : { kind: 'conflict', revision: said.revision };
    }
    // Who is signed out is sent to the sign-in, which is no answer to a draft.
    const isFinal =
      answer.type === 'opaqueredirect' || (answer.status >= 400 && answer.status < 500 && answer.status !== 429);
    return { kind: isFinal ? 'refused' : 'unreachable' };
  } catch {
    return { kind: 'unreachable' };
  }
}

/** Whether a draft may be sent while the page goes away: browsers let 64 kB through then, and a letter is up to 3 bytes. */
export function isSmall(draft: Draft): boolean {
  return JSON.stringify(draft).length < 20_000;
}
