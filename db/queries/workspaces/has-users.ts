import type { Db } from '#db/connection.ts';
import { users } from '#db/schema/workspaces.ts';

/** Whether anybody has an account here: an installation without is a new one. */
export async function hasUsers(db: Db): Promise<boolean> {
  const rows = await db.select({ id: users.id }).from(users).limit(1);
  return rows.length > 0;
}
