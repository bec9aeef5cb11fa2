import { listDirectory } from '#db/queries/workspaces/list-directory.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import type { Caller, Context } from '../context.ts';

export type CommandCallerFailure =
  | { readonly kind: 'no-workspace' }
  | { readonly kind: 'no-such-workspace'; readonly slug: string; readonly slugs: readonly string[] };

/** Slug of the workspace that the first start fills with an example. */
export const demoSlug = 'demo';

/**
 * Who asks when a command is run on the machine itself: an owner of the workspace named; without a name, of the oldest
 * that is not the demo, since that is the one that the first owner got.
 */
export async function commandCaller(
  context: Context,
  slug: string | undefined,
): Promise<Result<Caller, CommandCallerFailure>> {
  const directory = await listDirectory(context.connection.db);
  const named = directory.find((one) => one.slug === slug);
  if (slug !== undefined && !named) {
    return fail({ kind: 'no-such-workspace', slug, slugs: directory.slice(0, 20).map((one) => one.slug) });
  }
  const chosen = named ?? directory.find((one) => one.slug !== demoSlug) ?? directory[0];
  return chosen ? ok({ workspace: chosen.id, role: 'owner', user: null }) : fail({ kind: 'no-workspace' });
}
