import { headers } from 'next/headers';
import { isSameOrigin } from '#server/auth/is-same-origin.ts';
import { processContext } from '#server/process-context.ts';

/** Whether this request was sent by a page of ours ([S32]); the first question of every action. */
export async function fromOurPage(): Promise<boolean> {
  return isSameOrigin(await headers(), processContext().url);
}
