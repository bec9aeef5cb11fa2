import { once } from 'node:events';
import { request as httpRequest, type IncomingHttpHeaders, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { createLog } from '../outside/log.ts';
import { parseSettings } from '../settings.ts';
import { createHttpServer, type Doors } from './create-http-server.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

/** Doors that tell what reached them. */
const telling: Doors = {
  respond: async (request) =>
    Response.json({
      door: 'respond',
      url: request.url,
      method: request.method,
      headers: Object.fromEntries(request.headers),
      body: request.method === 'GET' || request.method === 'HEAD' ? '' : await request.text(),
    }),
  health: async () => Response.json({ ok: true }),
  studio: async (incoming, outgoing) => {
    outgoing.setHeader('content-type', 'application/json');
    outgoing.end(JSON.stringify({ door: 'studio', url: incoming.url, headers: incoming.headers }));
  },
};

async function open(env: Record<string, string> = {}, doors: Doors = telling) {
  const settings = parseSettings({ SEGUE_URL: 'https://ask.example.com', ...env });
  if (!settings.ok) throw new Error(settings.failure.sentence);
  const lines: string[] = [];
  const server = createHttpServer(
    doors,
    settings.value,
    createLog('web', (line) => lines.push(line)),
  );
  servers.push(server);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  return { server, port, lines, send: (path: string, options?: Sent) => send(port, path, options) };
}

interface Sent {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** By hand, because fetch does not let one lie about Host. */
function send(port: number, path: string, { method = 'GET', headers = {}, body }: Sent = {}) {
  return new Promise<{ status: number; headers: IncomingHttpHeaders; text: string }>((resolve, reject) => {
    const request = httpRequest({ port, host: '127.0.0.1', path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      const done = () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(chunks).toString(),
        });
      response.on('end', done).on('error', done);
    });
    request.on('error', reject);
    request.end(body);
  });
}

describe('which door answers', () => {
  test.each(['/s/abc', '/s/abc/receipt/x?y=1', '/api/v1/links/abc/responses', '/respond/a.js'])(
    '%s: the respondents’',
    async (path) => {
      const { send } = await open();
      expect(JSON.parse((await send(path)).text)).toMatchObject({
        door: 'respond',
        url: `https://ask.example.com${path}`,
      });
    },
  );

  test.each(['/', '/sign-in', '/api/v1/questionnaires', '/sabc', '//evil.example/s/'])(
    '%s: the studio',
    async (path) => {
      const { send } = await open();
      expect(JSON.parse((await send(path)).text)).toMatchObject({ door: 'studio' });
    },
  );

  test('bodies, methods and headers arrive as sent, and HEAD gets no body', async () => {
    const { send } = await open();
    const body = JSON.stringify({ answers: { name: 'Jānis 王' } });
    const answer = await send('/s/abc', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    expect(JSON.parse(answer.text)).toMatchObject({
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json' },
    });
    const head = await send('/s/abc', { method: 'HEAD' });
    expect([head.status, head.text]).toEqual([200, '']);
    expect(Number(head.headers['content-length'])).toBeGreaterThan(0);
  });

  test('every cookie of an answer is kept', async () => {
    const headers = new Headers([
      ['set-cookie', 'a=1'],
      ['set-cookie', 'b=2; Path=/'],
    ]);
    const { send } = await open({}, { ...telling, respond: async () => new Response(null, { status: 303, headers }) });
    const answer = await send('/s/abc');
    expect([answer.status, answer.headers['set-cookie']]).toEqual([303, ['a=1', 'b=2; Path=/']]);
  });
});

describe('what a stranger cannot decide', () => {
  const lies = {
    'x-forwarded-for': '6.6.6.6',
    'x-segue-address': '6.6.6.6',
    'x-real-ip': '6.6.6.6',
    forwarded: 'for=6.6.6.6',
  };

  test('[S31] the address is the socket’s, whatever the headers claim', async () => {
    const { send } = await open();
    for (const path of ['/s/abc', '/sign-in']) {
      const { headers } = JSON.parse((await send(path, { headers: lies })).text);
      expect(headers).toMatchObject({ 'x-segue-address': '127.0.0.1', 'x-forwarded-for': '127.0.0.1' });
      expect(JSON.stringify(headers)).not.toContain('6.6.6.6');
    }
  });

  test('[S31] behind one proxy of ours it is the last entry, which that proxy wrote', async () => {
    const { send } = await open({ SEGUE_TRUST_PROXY: '1' });
    const { headers } = JSON.parse(
      (await send('/s/abc', { headers: { 'x-forwarded-for': '6.6.6.6, 203.0.113.7' } })).text,
    );
    expect(headers['x-segue-address']).toBe('203.0.113.7');
  });

  test('[S24] the public address comes from the settings, not from the Host header', async () => {
    const { send } = await open();
    const claim = { host: 'evil.example', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'http' };
    expect(JSON.parse((await send('/s/abc', { headers: claim })).text).url).toBe('https://ask.example.com/s/abc');
    const { headers } = JSON.parse((await send('/password', { headers: claim })).text);
    expect(headers).toMatchObject({ 'x-forwarded-host': 'ask.example.com', 'x-forwarded-proto': 'https' });
  });

  test('Next’s own header that skips its proxy is dropped', async () => {
    const { send } = await open();
    const { headers } = JSON.parse(
      (await send('/x', { headers: { 'x-middleware-subrequest': 'proxy:proxy:proxy' } })).text,
    );
    expect(headers['x-middleware-subrequest']).toBeUndefined();
  });
});

describe('what is meant by nobody here', () => {
  test.each([
    ['TRACE', '/sign-in', 405],
    ['PROPFIND', '/', 405],
    ['OPTIONS', '*', 400],
    ['GET', 'http://evil.example/s/abcdefgh', 400],
    ['GET', '/%ff', 400],
    ['GET', '/%', 400],
  ])('%s %s is refused before the studio sees it', async (method, path, status) => {
    const { send } = await open();
    const answer = await send(path, { method, headers: { cookie: 'a=secret' } });
    expect([answer.status, answer.headers['content-type']]).toEqual([status, 'application/problem+json']);
    expect(answer.text).not.toContain('secret');
    expect(answer.headers.location).toBeUndefined();
  });

  test('an odd query is nobody’s fault', async () => {
    const { send } = await open();
    expect((await send('/sign-in?to=%ff%')).status).toBe(200);
  });
});

describe('[S42] limits', () => {
  test('a body that says it is too long is refused before it is read', async () => {
    const { port } = await open();
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write('POST /s/abc HTTP/1.1\r\nHost: a\r\nContent-Length: 1000001\r\n\r\n');
    const [answer] = await once(socket, 'data');
    expect(String(answer)).toContain('413');
    expect(String(answer)).toContain('application/problem+json');
    socket.destroy();
  });

  test('a body that does not say its length is cut off at the limit', async () => {
    const { port } = await open();
    const socket = connect(port, '127.0.0.1');
    socket.write('POST /s/abc HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n');
    const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`;
    socket.on('error', () => undefined);
    const answered = once(socket, 'data');
    for (let sent = 0; sent < 20; sent += 1) socket.write(chunk);
    expect(String((await answered)[0])).toContain('413');
    socket.destroy();
  });

  test('the studio takes no body of unknown or unbearable length', async () => {
    const { send } = await open();
    const chunked = await send('/upload', { method: 'POST', headers: { 'transfer-encoding': 'chunked' }, body: 'x' });
    expect(chunked.status).toBe(411);
    const long = await send('/upload', { method: 'POST', headers: { 'content-length': '100000001' } }).catch(() => ({
      status: 413,
    }));
    expect(long.status).toBe(413);
  });
});

describe('faults', () => {
  test('a door that throws answers 500 without saying why, and the log says it without answers', async () => {
    const broken = async () => {
      throw new Error('Failed query: insert\nparams: my secret answer');
    };
    const { send, lines } = await open({}, { ...telling, respond: broken });
    const answer = await send('/s/abc?token=hidden', { method: 'POST', body: 'my secret answer' });
    expect([answer.status, answer.headers['content-type']]).toEqual([500, 'application/problem+json']);
    expect(answer.text).not.toContain('insert');
    expect(lines.join('')).toContain('request failed');
    expect(lines.join('')).not.toMatch(/secret answer|hidden/);
  });

  test('a stop lets a request under way finish, and takes no new one', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { server, send, port } = await open(
      {},
      { ...telling, respond: () => held.then(() => new Response('committed')) },
    );
    const answer = send('/s/abc', { method: 'POST', body: 'x' });
    await once(server, 'request');
    server.close();
    await expect(send('/health')).rejects.toThrow(/ECONNREFUSED/);
    release();
    expect((await answer).text).toBe('committed');
    expect(port).toBeGreaterThan(0);
  });

  test('every answer forbids guessing its type, and https is remembered', async () => {
    const { send } = await open();
    for (const path of ['/health', '/s/abc', '/sign-in']) {
      const { headers } = await send(path);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['strict-transport-security']).toContain('max-age=');
    }
  });
});
