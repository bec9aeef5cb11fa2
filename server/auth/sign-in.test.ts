import { eq } from 'drizzle-orm';
import { argon2id } from 'hash-wasm';
import { describe, expect, it } from 'vitest';
import { findUserByEmail } from '#db/queries/workspaces/find-user-by-email.ts';
import { insertUser } from '#db/queries/workspaces/insert-user.ts';
import { sessions } from '#db/schema/workspaces.ts';
import { type UserId, uuidv7 } from '#lib/ids.ts';
import { openAccounts } from '../workspaces/testing.ts';
import { openSession } from './open-session.ts';
import { readSession } from './read-session.ts';
import { signIn, signInInput } from './sign-in.ts';

const accounts = openAccounts();
const password = 'correct horse battery';

/** How many questions the thread that hashes was asked so far. */
function questionsToArgon2(): number {
  return (globalThis as { [key]?: { next: number } })[key]?.next ?? 0;
}
const key = Symbol.for('segue.argon2');

describe('signing in', () => {
  it('opens a session that its cookie reads back', async () => {
    const { context, person, visitor } = accounts();
    const { id, email } = await person({ password });
    const result = await signIn(context, visitor(), { email, password });
    if (!result.ok) throw new Error(result.failure.tag);
    expect(result.value.locale).toBe('lv');
    expect(await readSession(context, result.value.cookie)).toMatchObject({ user: { id, email, locale: 'lv' } });
  });

  it('[S38] keeps hash and token out of what pages are given', async () => {
    const { context, person, visitor } = accounts();
    const { email } = await person({ password });
    const result = await signIn(context, visitor(), { email, password });
    const session = await readSession(context, result.ok ? result.value.cookie : undefined);
    expect(Object.keys(session ?? {}).sort()).toEqual(['expiresAt', 'id', 'user']);
    expect(Object.keys(session?.user ?? {}).sort()).toEqual(['email', 'id', 'locale', 'name']);
  });

  it('[S30] answers alike for a wrong password, no account, a deactivated one and one without a password', async () => {
    const { context, person, visitor, deactivate } = accounts();
    const here = await person({ password });
    const gone = await person({ password });
    await deactivate(gone.id);
    const elsewhere = await person();
    const tries = [
      { email: here.email, password: 'wrong horse battery' },
      { email: 'nobody@example.org', password },
      { email: gone.email, password },
      { email: elsewhere.email, password },
    ];
    for (const input of tries) {
      expect(await signIn(context, visitor(), input)).toEqual({ ok: false, failure: { tag: 'wrong' } });
    }
  });

  it('[S30] hashes as often for an account that is not there, or has no password, as for one that is', async () => {
    const { context, person, visitor } = accounts();
    const [known, passwordless] = [await person({ password }), await person()];
    const asked = async (email: string) => {
      const before = questionsToArgon2();
      await signIn(context, visitor(), { email, password: 'wrong horse battery' });
      return questionsToArgon2() - before;
    };
    expect(await asked(known.email)).toBe(1);
    expect(await asked(passwordless.email)).toBe(1);
    expect(await asked('nobody@example.org')).toBe(1);
  });

  it('[S30] refuses a password beyond the cap before it is hashed', () => {
    const long = { email: 'a@example.org', password: 'x'.repeat(257) };
    expect(signInInput.safeParse(long).success).toBe(false);
    expect(signInInput.safeParse({ ...long, password: 'x'.repeat(256) }).success).toBe(true);
  });

  it('[S26] takes the two fields and no third', () => {
    const two = { email: 'a@example.org', password };
    expect(signInInput.safeParse({ ...two, role: 'owner' }).success).toBe(false);
    expect(signInInput.safeParse(JSON.parse(`{"__proto__":{"admin":true},"email":"a@b.de"}`)).success).toBe(false);
  });

  it('[S31] stops an address after ten wrong tries at one account, and forgives right ones', async () => {
    const { context, person, visitor, wait } = accounts();
    const { email } = await person({ password });
    const [stranger, owner] = [visitor(), visitor()];
    for (let i = 0; i < 12; i++) expect((await signIn(context, owner, { email, password })).ok).toBe(true);
    for (let i = 0; i < 10; i++) await signIn(context, stranger, { email, password: `guess number ${i}` });
    expect(await signIn(context, stranger, { email, password })).toEqual({
      ok: false,
      failure: { tag: 'too-many-attempts', retryAfter: 900 },
    });
    expect((await signIn(context, owner, { email, password })).ok).toBe(true);
    wait(901);
    expect((await signIn(context, stranger, { email, password })).ok).toBe(true);
  });

  it('makes a hash anew that was made with less than today’s parameters', async () => {
    const { context, visitor } = accounts();
    const id: UserId = uuidv7(1, context.randomBytes(10));
    const weak = { memorySize: 1024, iterations: 1, parallelism: 1, hashLength: 32, outputType: 'encoded' } as const;
    const passwordHash = await argon2id({ ...weak, password, salt: context.randomBytes(16) });
    const email = 'weak@example.org';
    const createdAt = context.now();
    await insertUser(context.connection.db, { id, email, name: 'W', passwordHash, locale: 'en', createdAt });
    expect((await signIn(context, visitor(), { email, password })).ok).toBe(true);
    const after = await findUserByEmail(context.connection.db, email);
    expect(after?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect((await signIn(context, visitor(), { email, password })).ok).toBe(true);
  });
});

describe('a session', () => {
  it('[S29] ends when it expires, when it is revoked and when its person is deactivated', async () => {
    const { context, person, deactivate, wait } = accounts();
    const { id } = await person({ password });
    const open = async () => (await openSession(context, id))?.cookie;

    const revoked = await open();
    expect(await readSession(context, revoked)).toBeDefined();
    await context.connection.db.update(sessions).set({ revokedAt: context.now() }).where(eq(sessions.userId, id));
    expect(await readSession(context, revoked)).toBeUndefined();

    const expiring = await open();
    wait(30 * 24 * 3600 - 1);
    expect(await readSession(context, expiring)).toBeDefined();
    wait(1);
    expect(await readSession(context, expiring)).toBeUndefined();

    const deactivated = await open();
    await deactivate(id);
    expect(await readSession(context, deactivated)).toBeUndefined();
    expect(await open()).toBeUndefined();
  });

  it('[S29] is not opened on a password that changed while it was being checked', async () => {
    const { context, person } = accounts();
    const { id } = await person({ password });
    expect(await openSession(context, id, 'the hash that was checked, no longer there')).toBeUndefined();
  });

  it('[S23] is not read from a cookie that we did not seal, or sealed with another secret', async () => {
    const { context, person } = accounts();
    const { id } = await person({ password });
    const cookie = (await openSession(context, id))?.cookie ?? '';
    const row = (await readSession(context, cookie))?.id ?? '';
    const other = { ...context, secret: new TextEncoder().encode('another secret of 32 characters!') };
    expect(await readSession(other, cookie)).toBeUndefined();
    const body = Buffer.from(row).toString('base64url');
    for (const forged of ['', row, body, `${body}.`, `${body}.AAAA`, cookie.slice(0, -2), `${cookie}.x`]) {
      expect(await readSession(context, forged)).toBeUndefined();
    }
  });
});
