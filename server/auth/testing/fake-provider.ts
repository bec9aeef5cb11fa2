import { createHash, createSign, generateKeyPairSync, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** An OpenID provider for tests, on a free port of this machine: discovery, keys, and the code flow with PKCE. */
export interface FakeProvider {
  readonly issuer: string;
  /** What it says of the person who signs in next; `claims` may break the rules on purpose. */
  readonly says: { claims: Record<string, unknown>; signedByStranger?: boolean };
  /** Signs in as a browser would: takes the address that Segue sent it to, gives the query it is sent back with. */
  visit(location: string): URLSearchParams;
  close(): Promise<void>;
}

export const clientId = 'segue';
export const clientSecret = 'a client secret';

/** Opens one; close it after the tests. */
export async function openFakeProvider(): Promise<FakeProvider> {
  const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const codes = new Map<string, { nonce: string; challenge: string; redirect: string }>();
  const says: FakeProvider['says'] = { claims: {} };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const issuer = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  return { issuer, says, visit, close: () => new Promise((resolve) => server.close(() => resolve())) };

  function visit(location: string): URLSearchParams {
    const asked = new URL(location).searchParams;
    const code = randomUUID();
    codes.set(code, {
      nonce: asked.get('nonce') ?? '',
      challenge: asked.get('code_challenge') ?? '',
      redirect: asked.get('redirect_uri') ?? '',
    });
    return new URLSearchParams({ code, state: asked.get('state') ?? '', iss: issuer });
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const send = (status: number, body: unknown) =>
      response.writeHead(status, { 'content-type': 'application/json', connection: 'close' }).end(JSON.stringify(body));
    if (request.url === '/.well-known/openid-configuration') {
      send(200, {
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/keys`,
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['RS256'],
        token_endpoint_auth_methods_supported: ['client_secret_post', 'client_secret_basic'],
        authorization_response_iss_parameter_supported: true,
      });
    } else if (request.url === '/keys') {
      send(200, { keys: [{ ...pair.publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' }] });
    } else if (request.url === '/token') {
      const body = new URLSearchParams(await read(request));
      const code = codes.get(body.get('code') ?? '');
      codes.delete(body.get('code') ?? '');
      const challenge = createHash('sha256')
        .update(body.get('code_verifier') ?? '')
        .digest('base64url');
      const right = code && code.challenge === challenge && code.redirect === body.get('redirect_uri');
      if (!right || body.get('client_secret') !== clientSecret) return void send(400, { error: 'invalid_grant' });
      send(200, { access_token: randomUUID(), token_type: 'Bearer', expires_in: 60, id_token: idToken(code.nonce) });
    } else send(404, {});
  }

  function idToken(nonce: string): string {
    const now = Math.floor(Date.now() / 1000);
    const claims = { iss: issuer, aud: clientId, sub: 'subject', nonce, iat: now, exp: now + 60, ...says.claims };
    const half = [{ alg: 'RS256', kid: 'one', typ: 'JWT' }, claims]
      .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
      .join('.');
    const key = says.signedByStranger ? stranger.privateKey : pair.privateKey;
    return `${half}.${createSign('sha256').update(half).sign(key, 'base64url')}`;
  }
}

async function read(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += chunk;
  return body;
}
