import { findMembership } from '#db/queries/workspaces/find-membership.ts';
import { asUser } from '#db/scope.ts';
import type { UserId } from '#lib/ids.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { isSlug } from '#lib/workspaces/slug.ts';
import type { Caller, Context } from '../context.ts';

/** A person inside a workspace: who calls, and the workspace's address and name for the page. */
export interface Inside {
  readonly caller: Caller & { readonly user: UserId };
  readonly slug: string;
  readonly name: string;
  /** Name of the IANA time zone in which this workspace counts days and shows moments. */
  readonly timeZone: string;
  /** Made to show what Segue does; its respondents may be simulated. */
  readonly demo: boolean;
}

/**
 * Who this person is in the workspace at `slug`. A workspace of others is not found rather than forbidden, so that
 * addresses cannot be probed ([S14]); the role is read each time, so that a change of it holds from the next request.
 */
export async function resolveCaller(
  context: Context,
  user: UserId,
  slug: string,
): Promise<Result<Inside, { readonly tag: 'not-found' }>> {
  if (!isSlug(slug)) return fail({ tag: 'not-found' });
  const found = await asUser(context.connection, user, (db) => findMembership(db, user, slug));
  if (!found) return fail({ tag: 'not-found' });
  const { id, role, slug: address, name, timeZone, demo } = found;
  return ok({ caller: { workspace: id, role, user }, slug: address, name, timeZone, demo });
}
