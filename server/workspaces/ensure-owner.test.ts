import { describe, expect, it } from 'vitest';
import { signIn } from '../auth/sign-in.ts';
import { ensureOwner } from './ensure-owner.ts';
import { listWorkspaces } from './list-workspaces.ts';
import { openAccounts } from './testing.ts';

const accounts = openAccounts();

describe('the first owner', () => {
  // These build on each other: an installation is new once.
  it('is made once when several processes start at once on a new installation', async () => {
    const { context } = accounts();
    const all = await Promise.all(
      Array.from({ length: 4 }, (_, n) => ensureOwner(context, { workspace: `Workspace ${n}` })),
    );
    const made = all.filter((one) => one.created);
    expect(made).toHaveLength(1);
    const [{ count } = { count: 0 }] = await context.connection.sql<{ count: number }[]>`
      select (select count(*) from users)::int + (select count(*) from workspaces)::int as count`;
    expect(count).toBe(2);
  });

  it('may be given the password that was kept, and hears whether it still signs in', async () => {
    const { context, person } = accounts();
    const kept = 'a password that was kept';
    const { email } = await person({ password: kept, email: 'kept@example.org' });
    expect(await ensureOwner(context, { email, password: kept })).toEqual({ email, password: kept, created: false });
    expect(await ensureOwner(context, { email, password: 'changed since then' })).toEqual({ email, created: false });
  });

  it('[S26] is not made, nor anybody’s password touched, by a setting on an installation that has people', async () => {
    const { context, visitor } = accounts();
    const intruder = { email: 'intruder@example.org', password: 'let me in, please' };
    expect(await ensureOwner(context, intruder)).toEqual({ email: intruder.email, created: false });
    expect((await signIn(context, visitor(), intruder)).ok).toBe(false);
    expect(await ensureOwner(context, { email: 'kept@example.org', password: 'another one' })).not.toHaveProperty(
      'password',
    );
  });
});

describe('the first owner’s sign-in', () => {
  const fresh = openAccounts();

  it('works with the random password and finds a workspace that they own', async () => {
    const { context, visitor } = fresh();
    const { email, password = '', created } = await ensureOwner(context);
    expect({ email, created }).toEqual({ email: 'owner@segue.local', created: true });
    expect((await signIn(context, visitor(), { email, password })).ok).toBe(true);
    const [row] = await context.connection.sql<{ id: never }[]>`select id from users`;
    const workspaces = row ? await listWorkspaces(context, row.id) : [];
    expect(workspaces).toMatchObject([{ slug: 'my-workspace', role: 'owner' }]);
  });
});
