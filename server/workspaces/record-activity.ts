import type { Db } from '#db/connection.ts';
import { insertActivity } from '#db/queries/workspaces/insert-activity.ts';
import { uuidv7 } from '#lib/ids.ts';
import type { ActivityAction } from '#lib/workspaces/activity.ts';
import type { Caller, Context } from '../context.ts';

export interface Activity {
  readonly action: ActivityAction;
  /** Id of what it was done to. */
  readonly subject?: string;
  /** What it was called at the time; never an answer of a respondent, never a secret ([S38]). */
  readonly name?: string;
  readonly details?: object;
}

/** Notes what a use case did, inside its own transaction: no commit, no note. */
export function recordActivity(
  context: Pick<Context, 'now' | 'randomBytes'>,
  db: Db,
  caller: Pick<Caller, 'workspace' | 'user'>,
  done: Activity,
): Promise<void> {
  const at = context.now();
  return insertActivity(db, caller, {
    id: uuidv7(at.getTime(), context.randomBytes(10)),
    at,
    user: caller.user,
    action: done.action,
    subject: done.subject ?? null,
    name: done.name ?? null,
    details: done.details ?? {},
  });
}
