import { and, desc, eq, lt } from 'drizzle-orm';
import type { Db } from '#db/connection.ts';
import { activities, users } from '#db/schema/workspaces.ts';
import type { Scope } from '#db/scope.ts';
import type { ActivityId } from '#lib/ids.ts';

export interface ActivityRow {
  readonly id: ActivityId;
  readonly at: Date;
  /** Name of who did it; null for the installation itself, and for people who are gone. */
  readonly who: string | null;
  readonly action: string;
  readonly subject: string | null;
  readonly name: string | null;
}

/** What was done in the workspace, newest first, `limit` lines that are older than `before`. */
export function listActivities(
  db: Db,
  scope: Scope,
  input: { readonly before: ActivityId | null; readonly limit: number },
): Promise<ActivityRow[]> {
  return db
    .select({
      id: activities.id,
      at: activities.at,
      who: users.name,
      action: activities.action,
      subject: activities.subject,
      name: activities.name,
    })
    .from(activities)
    .leftJoin(users, eq(users.id, activities.userId))
    .where(and(eq(activities.workspaceId, scope.workspace), ...(input.before ? [lt(activities.id, input.before)] : [])))
    .orderBy(desc(activities.id))
    .limit(input.limit);
}
