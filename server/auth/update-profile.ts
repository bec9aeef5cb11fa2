import { z } from 'zod';
import { updateProfile as storeProfile } from '#db/queries/workspaces/update-profile.ts';
import { locales } from '#lib/i18n/locale.ts';
import type { Context } from '../context.ts';
import type { Session } from './read-session.ts';

/** What a person may change of themselves: not the address, not the password, not a role ([S26] [S27]). */
export const updateProfileInput = z.strictObject({
  name: z.string().max(400).trim().min(1).max(100),
  locale: z.enum(locales),
});
export type UpdateProfileInput = z.infer<typeof updateProfileInput>;

/** Changes how the signed-in person is called and which language they read. */
export async function updateProfile(context: Context, session: Session, input: UpdateProfileInput): Promise<void> {
  await storeProfile(context.connection.db, session.user.id, input);
}
