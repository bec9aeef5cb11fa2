import { notFound } from 'next/navigation';
import { cache } from 'react';
import { isSlug } from '#lib/workspaces/slug.ts';
import type { Session } from '#server/auth/read-session.ts';
import { processContext } from '#server/process-context.ts';
import { type Inside, resolveCaller } from '#server/workspaces/resolve-caller.ts';
import { requireSession } from './require-session.ts';

/**
 * Who calls inside the workspace at this address: its page and its layout both ask, and the answer is had once per
 * request. A workspace of others does not exist ([S14]).
 */
export const requireCaller = cache(async (slug: string): Promise<Inside & { readonly session: Session }> => {
  // What cannot be a workspace (robots.txt) is not there, signed in or not.
  if (!isSlug(slug)) notFound();
  const session = await requireSession();
  const inside = await resolveCaller(processContext(), session.user.id, slug);
  if (!inside.ok) notFound();
  return { ...inside.value, session };
});
