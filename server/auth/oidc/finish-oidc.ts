import { authorizationCodeGrant } from 'openid-client';
import { z } from 'zod';
import { findIdentity } from '#db/queries/workspaces/find-identity.ts';
import { findUserByEmail } from '#db/queries/workspaces/find-user-by-email.ts';
import { insertIdentity } from '#db/queries/workspaces/insert-identity.ts';
import type { UserId } from '#lib/ids.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { email as emailSchema } from '#lib/workspaces/email.ts';
import type { Context } from '../../context.ts';
import { type OpenedSession, openSession } from '../open-session.ts';
import { unseal } from '../seal.ts';
import { type OidcJourney, oidcCallback, oidcPurpose } from './begin-oidc.ts';
import { discover, type OidcSettings } from './discover.ts';

/**
 * `not-ours`: the journey was not begun in this browser, or too long ago. `refused`: the provider said no, or what it said
 * does not hold. `unverified`: it does not vouch for the address. `no-account`: nobody here has that address; sign-up is
 * closed, an owner must invite ([S26]).
 */
export type FinishOidcFailure =
  | { readonly tag: 'not-ours' }
  | { readonly tag: 'refused' }
  | { readonly tag: 'unverified' }
  | { readonly tag: 'no-account' };

/**
 * Finishes a sign-in at an OpenID provider. The person is known by issuer and subject; the first time by an address that
 * the provider verified. Signature, issuer, audience, expiry, nonce, state and PKCE are checked by openid-client ([S23]).
 * @param callback the query of the address that the provider sent the browser to
 * @param cookie what `beginOidc` gave
 */
export async function finishOidc(
  context: Context,
  settings: OidcSettings,
  callback: URLSearchParams,
  cookie: string | undefined,
): Promise<Result<OpenedSession, FinishOidcFailure>> {
  const journey = readJourney(context, cookie);
  if (!journey) return fail({ tag: 'not-ours' });
  const claims = await askProvider(context, settings, callback, journey);
  if (!claims) return fail({ tag: 'refused' });

  const known = await findIdentity(context.connection.db, claims.iss, claims.sub);
  const user = known ? ok(known) : await meet(context, claims);
  if (!user.ok) return user;
  const opened = await openSession(context, user.value);
  return opened ? ok(opened) : fail({ tag: 'no-account' });
}

type Claims = { readonly iss: string; readonly sub: string; readonly [name: string]: unknown };

const journeySchema: z.ZodType<OidcJourney> = z.strictObject({
  state: z.string().min(1),
  nonce: z.string().min(1),
  verifier: z.string().min(1),
  until: z.number(),
});

function readJourney(context: Context, cookie: string | undefined): OidcJourney | undefined {
  const text = cookie && unseal(context.secret, oidcPurpose, cookie);
  if (!text) return undefined;
  const journey = journeySchema.parse(JSON.parse(text));
  return journey.until > context.now().getTime() ? journey : undefined;
}

async function askProvider(
  context: Context,
  settings: OidcSettings,
  callback: URLSearchParams,
  journey: OidcJourney,
): Promise<Claims | undefined> {
  const configuration = await discover(settings, context.now());
  try {
    const tokens = await authorizationCodeGrant(configuration, new URL(`${oidcCallback(context.url)}?${callback}`), {
      expectedState: journey.state,
      expectedNonce: journey.nonce,
      pkceCodeVerifier: journey.verifier,
      idTokenExpected: true,
    });
    return tokens.claims();
  } catch {
    // Whatever the library objects to, the person cannot mend it: they begin again.
    return undefined;
  }
}

/** The first time: ties the subject to the person with the address that the provider verified. */
async function meet(context: Context, claims: Claims): Promise<Result<UserId, FinishOidcFailure>> {
  const address = emailSchema.safeParse(claims.email);
  if (!address.success || claims.email_verified !== true) return fail({ tag: 'unverified' });
  const user = await findUserByEmail(context.connection.db, address.data);
  if (!user || user.deactivatedAt !== null) return fail({ tag: 'no-account' });
  const identity = { issuer: claims.iss, subject: claims.sub, user: user.id, createdAt: context.now() };
  const tied = await context.connection.db.transaction((db) => insertIdentity(db, identity));
  return tied ? ok(user.id) : fail({ tag: 'no-account' });
}
