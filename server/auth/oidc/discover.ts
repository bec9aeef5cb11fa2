import { allowInsecureRequests, type Configuration, discovery, enableNonRepudiationChecks } from 'openid-client';

/** An OpenID provider as the owner configured it. */
export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** What the provider says of itself; asked for once an hour. Rejects when it cannot be reached or is not one. */
export async function discover(settings: OidcSettings, now: Date): Promise<Configuration> {
  const cache = theCache();
  const name = `${settings.issuer} ${settings.clientId}`;
  const known = cache.get(name);
  if (known && known.until > now.getTime()) return known.configuration;
  const issuer = new URL(settings.issuer);
  // Plain http only to a provider on this very machine.
  const onThisMachine = ['localhost', '127.0.0.1', '[::1]'].includes(issuer.hostname);
  // The library trusts TLS alone for tokens that come straight from the provider; we check their signature too ([S23]).
  const configuration = await discovery(issuer, settings.clientId, settings.clientSecret, undefined, {
    execute: onThisMachine ? [allowInsecureRequests, enableNonRepudiationChecks] : [enableNonRepudiationChecks],
    timeout: 10,
  });
  cache.set(name, { configuration, until: now.getTime() + 3_600_000 });
  return configuration;
}

type Cache = Map<string, { configuration: Configuration; until: number }>;
const key = Symbol.for('segue.oidc');

function theCache(): Cache {
  const holder = globalThis as { [key]?: Cache };
  holder[key] ??= new Map();
  return holder[key];
}
