import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openAccounts } from '../../workspaces/testing.ts';
import { readSession } from '../read-session.ts';
import { seal } from '../seal.ts';
import { clientId, clientSecret, type FakeProvider, openFakeProvider } from '../testing/fake-provider.ts';
import { beginOidc } from './begin-oidc.ts';
import { finishOidc } from './finish-oidc.ts';

const accounts = openAccounts();
let provider: FakeProvider;
beforeAll(async () => {
  provider = await openFakeProvider();
});
beforeEach(() => {
  provider.says.claims = {};
  provider.says.signedByStranger = false;
});
afterAll(() => provider.close());

const settings = () => ({ issuer: provider.issuer, clientId, clientSecret });

/** There and back, as a browser would go. */
async function signInThere(claims: Record<string, unknown>) {
  const { context } = accounts();
  provider.says.claims = claims;
  const { location, cookie } = await beginOidc(context, settings());
  return finishOidc(context, settings(), provider.visit(location), cookie);
}

describe('signing in at an OpenID provider', () => {
  it('[S24] asks for the code flow with PKCE, back to the address of the settings', async () => {
    const { context } = accounts();
    const asked = new URL((await beginOidc(context, settings())).location).searchParams;
    expect(Object.fromEntries(asked)).toMatchObject({
      client_id: clientId,
      response_type: 'code',
      code_challenge_method: 'S256',
      redirect_uri: 'https://segue.example.org/api/auth/oidc/callback',
    });
  });

  it('ties the person to the subject by a verified address, and then knows them by subject alone', async () => {
    const { context, person } = accounts();
    const { id, email } = await person();
    const first = await signInThere({ sub: 'ilze', email: email.toUpperCase(), email_verified: true });
    expect(await readSession(context, first.ok ? first.value.cookie : undefined)).toMatchObject({ user: { id } });
    const second = await signInThere({ sub: 'ilze', email: 'moved@example.org', email_verified: false });
    expect(await readSession(context, second.ok ? second.value.cookie : undefined)).toMatchObject({ user: { id } });
  });

  it('[S26] refuses whom nobody let in, and an address that the provider does not vouch for', async () => {
    const { person } = accounts();
    const { email } = await person();
    const refused = (tag: string) => ({ ok: false, failure: { tag } });
    expect(await signInThere({ sub: 'new', email: 'new@example.org', email_verified: true })).toEqual(
      refused('no-account'),
    );
    expect(await signInThere({ sub: 'liar', email })).toEqual(refused('unverified'));
    expect(await signInThere({ sub: 'liar', email, email_verified: 'true' })).toEqual(refused('unverified'));
    expect(await signInThere({ sub: 'liar', email_verified: true })).toEqual(refused('unverified'));
  });

  it('refuses a second subject at the same address: the provider gave it to somebody else', async () => {
    const { person } = accounts();
    const { email } = await person();
    expect((await signInThere({ sub: 'first holder', email, email_verified: true })).ok).toBe(true);
    const second = await signInThere({ sub: 'second holder', email, email_verified: true });
    expect(second).toEqual({ ok: false, failure: { tag: 'no-account' } });
  });

  it('[S29] refuses somebody who was deactivated', async () => {
    const { person, deactivate } = accounts();
    const { id, email } = await person();
    await signInThere({ sub: 'gone', email, email_verified: true });
    await deactivate(id);
    expect(await signInThere({ sub: 'gone', email, email_verified: true })).toMatchObject({ ok: false });
  });

  it('[S23] verifies the token: signature, issuer, audience, expiry, nonce', async () => {
    const { person } = accounts();
    const { email } = await person();
    const good = { sub: 'checked', email, email_verified: true };
    const refused = { ok: false, failure: { tag: 'refused' } };
    for (const bad of [{ iss: 'https://evil.example' }, { aud: 'another client' }, { exp: 1 }, { nonce: 'another' }]) {
      expect(await signInThere({ ...good, ...bad })).toEqual(refused);
    }
    provider.says.signedByStranger = true;
    expect(await signInThere(good)).toEqual(refused);
    provider.says.signedByStranger = false;
    expect((await signInThere(good)).ok).toBe(true);
  });

  it('[S32] is finished only in the browser that began it, soon, and once', async () => {
    const { context, person, wait } = accounts();
    const { email } = await person();
    provider.says.claims = { sub: 'once', email, email_verified: true };
    const [mine, theirs] = [await beginOidc(context, settings()), await beginOidc(context, settings())];
    const notOurs = { ok: false, failure: { tag: 'not-ours' } };
    const back = provider.visit(mine.location);
    expect(await finishOidc(context, settings(), back, undefined)).toEqual(notOurs);
    const wrongPurpose = seal(context.secret, 'session', '{}');
    expect(await finishOidc(context, settings(), back, wrongPurpose)).toEqual(notOurs);
    expect(await finishOidc(context, settings(), back, theirs.cookie)).toMatchObject({ failure: { tag: 'refused' } });
    expect((await finishOidc(context, settings(), back, mine.cookie)).ok).toBe(true);
    expect(await finishOidc(context, settings(), back, mine.cookie)).toMatchObject({ failure: { tag: 'refused' } });
    wait(601);
    expect(await finishOidc(context, settings(), provider.visit(theirs.location), theirs.cookie)).toEqual(notOurs);
  });
});
