import type { ActivityId, UserId } from '#lib/ids.ts';
import type { Db } from '../../connection.ts';
import { activities } from '../../schema/workspaces.ts';
import type { Scope } from '../../scope.ts';

export interface NewActivity {
  readonly id: ActivityId;
  readonly at: Date;
  readonly user: UserId | null;
  readonly action: string;
  readonly subject: string | null;
  readonly name: string | null;
  readonly details: object;
}

/** Adds a line to what was done in the workspace. */
export async function insertActivity(db: Db, scope: Scope, input: NewActivity): Promise<void> {
  const { user, ...rest } = input;
  await db.insert(activities).values({ workspaceId: scope.workspace, userId: user, ...rest });
}
