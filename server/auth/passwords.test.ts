import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { useToken } from '#db/queries/workspaces/use-token.ts';
import { users } from '#db/schema/workspaces.ts';
import type { UserId } from '#lib/ids.ts';
import { openMail } from '../outside/mail.ts';
import { type FakeSmtp, openFakeSmtp } from '../outside/testing/fake-smtp.ts';
import { openAccounts } from '../workspaces/testing.ts';
import { changePassword, changePasswordInput } from './change-password.ts';
import { checkResetToken } from './check-reset-token.ts';
import { listSessions } from './list-sessions.ts';
import { openSession } from './open-session.ts';
import { readSession, type Session } from './read-session.ts';
import { requestPasswordReset } from './request-password-reset.ts';
import { resetPassword } from './reset-password.ts';
import { setUserPassword } from './set-user-password.ts';
import { signIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';
import { signOutEverywhere } from './sign-out-everywhere.ts';
import { tokenHash } from './token-hash.ts';

const accounts = openAccounts();
const password = 'correct horse battery';
const next = 'paper lantern orchard';
let smtp: FakeSmtp;

beforeAll(async () => {
  smtp = await openFakeSmtp();
});
afterAll(() => smtp.close());

async function sessionOf(user: UserId): Promise<{ cookie: string; session: Session }> {
  const { context } = accounts();
  const cookie = (await openSession(context, user))?.cookie ?? '';
  const session = await readSession(context, cookie);
  if (!session) throw new Error('no session');
  return { cookie, session };
}

/** Asks for a link as the page does, waits for the mail, and takes the token out of it. */
async function mailedToken(email: string): Promise<string> {
  const { context, visitor } = accounts();
  const mail = openMail({ url: smtp.url, from: 'Segue <segue@example.org>' });
  const before = smtp.messages.length;
  const asked = requestPasswordReset(context, mail, visitor(), { email, locale: 'en' });
  if (!asked.ok) throw new Error(asked.failure.tag);
  await asked.value.sent;
  const message = smtp.messages.slice(before).find((one) => one.to.includes(email));
  return /\/password\/reset\?token=([\w-]+)/.exec(message?.text ?? '')?.[1] ?? '';
}

describe('signing out', () => {
  it('ends this session and no other', async () => {
    const { context, person } = accounts();
    const { id } = await person();
    const [one, two] = [await sessionOf(id), await sessionOf(id)];
    await signOut(context, one.session);
    expect(await readSession(context, one.cookie)).toBeUndefined();
    expect(await readSession(context, two.cookie)).toBeDefined();
  });

  it('[S29] everywhere ends them all, and nobody else’s', async () => {
    const { context, person } = accounts();
    const [mine, theirs] = [await person(), await person()];
    const [one, two, other] = [await sessionOf(mine.id), await sessionOf(mine.id), await sessionOf(theirs.id)];
    expect((await listSessions(context, one.session)).filter((signIn) => signIn.here)).toHaveLength(1);
    expect(await signOutEverywhere(context, one.session)).toBe(2);
    expect(await readSession(context, one.cookie)).toBeUndefined();
    expect(await readSession(context, two.cookie)).toBeUndefined();
    expect(await readSession(context, other.cookie)).toBeDefined();
  });
});

describe('changing the password', () => {
  it('[S29] needs the old one, ends every other session and keeps this one', async () => {
    const { context, person, visitor } = accounts();
    const { id, email } = await person({ password });
    const [here, there] = [await sessionOf(id), await sessionOf(id)];
    const wrong = await changePassword(context, visitor(), here.session, { current: 'not the password', next });
    expect(wrong).toEqual({ ok: false, failure: { tag: 'wrong' } });
    expect(await readSession(context, there.cookie)).toBeDefined();

    const right = await changePassword(context, visitor(), here.session, { current: password, next });
    expect(right).toEqual({ ok: true, value: { signedOut: 1 } });
    expect(await readSession(context, here.cookie)).toBeDefined();
    expect(await readSession(context, there.cookie)).toBeUndefined();
    expect((await signIn(context, visitor(), { email, password })).ok).toBe(false);
    expect((await signIn(context, visitor(), { email, password: next })).ok).toBe(true);
  });

  it('[S24] kills a reset link that is on its way', async () => {
    const { context, person, visitor } = accounts();
    const { id, email } = await person({ password });
    const token = await mailedToken(email);
    await changePassword(context, visitor(), (await sessionOf(id)).session, { current: password, next });
    expect(await checkResetToken(context, token)).toBe(false);
    expect(await resetPassword(context, { token, next: password })).toMatchObject({ failure: { tag: 'dead-link' } });
  });

  it('says what is wrong with the new one, and counts guesses at the old one', async () => {
    const { context, person, visitor } = accounts();
    const { id } = await person({ password });
    const { session } = await sessionOf(id);
    const here = visitor();
    const short = await changePassword(context, here, session, { current: password, next: 'short' });
    expect(short).toEqual({ ok: false, failure: { tag: 'bad-password', problem: 'passwordTooShort' } });
    for (let i = 0; i < 10; i++) await changePassword(context, here, session, { current: `guess ${i}`, next });
    const stopped = await changePassword(context, here, session, { current: password, next });
    expect(stopped).toMatchObject({ failure: { tag: 'too-many-attempts' } });
  });

  it('[S42] refuses a new password too long to be read', () => {
    expect(changePasswordInput.safeParse({ current: password, next: 'x'.repeat(100_000) }).success).toBe(false);
  });
});

describe('a forgotten password', () => {
  it('[S24] is set by a link made from the settings, which works once and ends every session', async () => {
    const { context, person, visitor } = accounts();
    const { id, email } = await person({ password });
    const { cookie } = await sessionOf(id);
    const token = await mailedToken(email);
    expect(smtp.messages.at(-1)?.text).toContain(`${context.url}/password/reset?token=${token}`);
    expect(await checkResetToken(context, token)).toBe(true);

    expect(await resetPassword(context, { token, next })).toEqual({ ok: true, value: null });
    expect(await readSession(context, cookie)).toBeUndefined();
    expect((await signIn(context, visitor(), { email, password: next })).ok).toBe(true);
    expect(await resetPassword(context, { token, next: password })).toMatchObject({ failure: { tag: 'dead-link' } });
  });

  it('[S24] used twice at the same moment is used once', async () => {
    const { context, person } = accounts();
    const { email } = await person({ password });
    const token = await mailedToken(email);
    const both = await Promise.all([
      resetPassword(context, { token, next }),
      resetPassword(context, { token, next: `${next} two` }),
    ]);
    expect(both.filter((one) => one.ok)).toHaveLength(1);
  });

  it('[S24] is marked used by one of two who ask at the same moment, whatever else would stop the other', async () => {
    const { context, person } = accounts();
    const { email } = await person({ password });
    const hash = tokenHash('reset-password', await mailedToken(email));
    const use = () => useToken(context.connection.db, { hash, now: context.now() });
    expect((await Promise.all([use(), use()])).sort()).toEqual([false, true]);
    expect(await use()).toBe(false);
  });

  it('[S24] dies when the address of the account changes, and after an hour', async () => {
    const { context, person, wait } = accounts();
    const moved = await person({ password });
    const first = await mailedToken(moved.email);
    await context.connection.db
      .update(users)
      .set({ email: `new-${moved.email}` })
      .where(eq(users.id, moved.id));
    expect(await resetPassword(context, { token: first, next })).toMatchObject({ failure: { tag: 'dead-link' } });

    const late = await person({ password });
    const second = await mailedToken(late.email);
    wait(3600);
    expect(await resetPassword(context, { token: second, next })).toMatchObject({ failure: { tag: 'dead-link' } });
  });

  it('[S23] is stored hashed, and under its purpose only', async () => {
    const { context, person } = accounts();
    const { email } = await person({ password });
    const token = await mailedToken(email);
    const rows = await context.connection.sql`select hash, purpose from tokens where email = ${email}`;
    expect(rows).toHaveLength(1);
    expect(rows[0]).toEqual({ hash: tokenHash('reset-password', token), purpose: 'reset-password' });
    await context.connection.sql`update tokens set purpose = 'invitation' where email = ${email}`;
    expect(await checkResetToken(context, token)).toBe(false);
    expect(await resetPassword(context, { token, next })).toMatchObject({ failure: { tag: 'dead-link' } });
  });

  it('[S30] is answered alike, and before anything was looked up, whether the account exists or not', async () => {
    const { context, person, visitor, deactivate } = accounts();
    const { email } = await person({ password });
    const gone = await person({ password });
    await deactivate(gone.id);
    const mail = openMail({ url: smtp.url, from: 'segue@example.org' });
    const before = smtp.messages.length;
    const asked = [email, 'nobody@example.org', gone.email].map((one) =>
      requestPasswordReset(context, mail, visitor(), { email: one, locale: 'ru' }),
    );
    expect(asked.map((one) => one.ok && Object.keys(one.value))).toEqual([['sent'], ['sent'], ['sent']]);
    for (const one of asked) if (one.ok) await one.value.sent;
    expect(smtp.messages.slice(before).map((message) => message.to)).toEqual([[email]]);
  });

  it('[S31] sends three mails an hour to one account and no more', async () => {
    const { context, person, visitor } = accounts();
    const { email } = await person({ password });
    for (let i = 0; i < 3; i++) await mailedToken(email);
    const mail = openMail({ url: smtp.url, from: 'segue@example.org' });
    const fourth = requestPasswordReset(context, mail, visitor(), { email, locale: 'en' });
    expect(fourth).toMatchObject({ ok: false, failure: { tag: 'too-many-attempts' } });
  });
});

describe('a password set at the command line', () => {
  it('signs in, ends every session and kills every link', async () => {
    const { context, person, visitor } = accounts();
    const { id, email } = await person({ password });
    const { cookie } = await sessionOf(id);
    const token = await mailedToken(email);
    const set = await setUserPassword(context, ` ${email.toUpperCase()} `);
    if (!set.ok) throw new Error(set.failure.tag);
    expect(set.value.password).toMatch(/^([a-z2-9]{5}-){3}[a-z2-9]{5}$/);
    expect((await signIn(context, visitor(), { email, password: set.value.password })).ok).toBe(true);
    expect(await readSession(context, cookie)).toBeUndefined();
    expect(await checkResetToken(context, token)).toBe(false);
  });

  it('is refused for nobody', async () => {
    const { context } = accounts();
    for (const nobody of ['nobody@example.org', 'nobody', '']) {
      expect(await setUserPassword(context, nobody)).toEqual({ ok: false, failure: { tag: 'unknown-user' } });
    }
  });
});
