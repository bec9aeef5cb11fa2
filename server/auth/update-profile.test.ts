import { expect, it } from 'vitest';
import { findUserByEmail } from '#db/queries/workspaces/find-user-by-email.ts';
import { openAccounts } from '../workspaces/testing.ts';
import { openSession } from './open-session.ts';
import { readSession } from './read-session.ts';
import { updateProfile, updateProfileInput } from './update-profile.ts';

const accounts = openAccounts();

it('[S26] [S27] a person changes their name and language, and nothing else of themselves or of anybody', async () => {
  const { context, person } = accounts();
  const [mine, other] = [await person({ password: 'correct horse battery' }), await person()];
  const find = (email: string) => findUserByEmail(context.connection.db, email);
  const [before, others] = [await find(mine.email), await find(other.email)];
  const session = await readSession(context, (await openSession(context, mine.id))?.cookie);
  if (!session) throw new Error('the session was opened');
  await updateProfile(context, session, updateProfileInput.parse({ name: ' Ilze ', locale: 'ru' }));
  expect(await find(mine.email)).toEqual({ ...before, name: 'Ilze', locale: 'ru' });
  expect(await find(other.email)).toEqual(others);
  for (const more of [{ email: 'x@example.org' }, { role: 'owner' }, { passwordHash: 'x' }, { id: other.id }]) {
    expect(updateProfileInput.safeParse({ name: 'Ilze', locale: 'ru', ...more }).success).toBe(false);
  }
});
