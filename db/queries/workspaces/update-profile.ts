import { eq } from 'drizzle-orm';
import type { Db } from '#db/connection.ts';
import { users } from '#db/schema/workspaces.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { UserId } from '#lib/ids.ts';

/** Changes how a person is called and which language they read; these two columns and no other ([S26]). */
export async function updateProfile(db: Db, user: UserId, profile: { name: string; locale: Locale }): Promise<void> {
  await db.update(users).set({ name: profile.name, locale: profile.locale }).where(eq(users.id, user));
}
