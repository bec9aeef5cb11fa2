import { buildAuthorizationUrl, calculatePKCECodeChallenge } from 'openid-client';
import type { Context } from '../../context.ts';
import { seal } from '../seal.ts';
import { discover, type OidcSettings } from './discover.ts';

/** What the cookie that spans the journey to the provider and back is sealed for. */
export const oidcPurpose = 'oidc';

/** For how long somebody may be away at the provider, in seconds. */
export const oidcSeconds = 600;

/** What must come back unchanged. */
export interface OidcJourney {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly until: number;
}

/** Where the provider sends people back; made from the settings, never from the request ([S24]). */
export function oidcCallback(url: string): string {
  return `${url}/api/auth/oidc/callback`;
}

/**
 * Begins a sign-in at an OpenID provider: authorization code with PKCE, state and nonce. Rejects when the provider cannot
 * be reached. `cookie` must come back with the callback.
 */
export async function beginOidc(
  context: Context,
  settings: OidcSettings,
): Promise<{ readonly location: string; readonly cookie: string }> {
  const configuration = await discover(settings, context.now());
  const random = () => Buffer.from(context.randomBytes(32)).toString('base64url');
  const until = context.now().getTime() + oidcSeconds * 1000;
  const journey: OidcJourney = { state: random(), nonce: random(), verifier: random(), until };
  const location = buildAuthorizationUrl(configuration, {
    redirect_uri: oidcCallback(context.url),
    scope: 'openid email profile',
    state: journey.state,
    nonce: journey.nonce,
    code_challenge: await calculatePKCECodeChallenge(journey.verifier),
    code_challenge_method: 'S256',
  });
  return { location: location.toString(), cookie: seal(context.secret, oidcPurpose, JSON.stringify(journey)) };
}
