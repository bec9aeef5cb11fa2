import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { clientAddress } from '../auth/client-address.ts';
import { addressHeader } from '../outside/address-header.ts';
import type { Log } from '../outside/log.ts';
import type { Settings } from '../settings.ts';
import { oddRequest } from './odd-request.ts';
import { problem } from './problem.ts';
import { sendResponse } from './send-response.ts';
import { toRequest } from './to-request.ts';

export interface Doors {
  /** The respondents' door: answers `/s/…`, `/respond/…` (its files) and `/api/v1/links/…`. */
  readonly respond: (request: Request) => Promise<Response>;
  readonly health: () => Promise<Response>;
  /** Everything else: the studio. */
  readonly studio: (incoming: IncomingMessage, outgoing: ServerResponse) => Promise<void>;
}

/** Bytes of one page of answers; far more than the longest questionnaire fills. */
const longestAnswer = 1_000_000;
/** Bytes of one upload to the studio. */
const longestUpload = 100_000_000;

/**
 * The one HTTP server: the respondents' door in front, `/health`, and the studio behind. It decides who asks (S31), under
 * which address we are known (S24), how much may be sent and how long it may take (S42), before anything else runs.
 */
export function createHttpServer(doors: Doors, settings: Settings, log: Log): Server {
  const known = new URL(settings.url);
  const server = createServer(
    { requestTimeout: 120_000, headersTimeout: 20_000, keepAliveTimeout: 65_000 },
    (incoming, outgoing) => {
      outgoing.on('error', () => {});
      answer(incoming, outgoing).catch((error: unknown) => {
        log.error('request failed', { error, method: incoming.method, path: pathOf(incoming) });
        if (outgoing.headersSent) outgoing.destroy();
        else
          void sendResponse(
            outgoing,
            problem(500, 'Internal error', 'Something went wrong on our side. Please try again.'),
            true,
          );
      });
    },
  );
  server.on('upgrade', (_, socket) => socket.destroy());
  return server;

  async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    if (!server.listening) outgoing.setHeader('connection', 'close');
    guard(incoming, outgoing, settings, known);
    const path = pathOf(incoming);
    if (path === '/health') return sendResponse(outgoing, await doors.health(), incoming.method !== 'HEAD');
    if (/^\/(s|api\/v1\/links|respond|schemas)\//.test(path)) return toDoor(incoming, outgoing);
    const refused = oddRequest(incoming) ?? refuseBody(incoming);
    if (refused !== null) return refuse(incoming, outgoing, refused);
    return doors.studio(incoming, outgoing);
  }

  async function toDoor(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const request = await toRequest(incoming, settings.url, longestAnswer);
    if (request.ok) return sendResponse(outgoing, await doors.respond(request.value), incoming.method !== 'HEAD');
    if (request.failure.tag === 'broken-off') {
      outgoing.destroy();
      return;
    }
    return refuse(
      incoming,
      outgoing,
      problem(413, 'Too large', `At most ${request.failure.limit} bytes can be sent at once.`),
    );
  }
}

function pathOf(incoming: IncomingMessage): string {
  return (incoming.url ?? '/').split('?', 1)[0] ?? '/';
}

/** Replaces what a stranger may have claimed about address, host and protocol by what is known. */
function guard(incoming: IncomingMessage, outgoing: ServerResponse, settings: Settings, known: URL): void {
  const { headers } = incoming;
  const forwarded = headers['x-forwarded-for'];
  const address = clientAddress(
    incoming.socket.remoteAddress ?? '',
    Array.isArray(forwarded) ? forwarded.join(',') : (forwarded ?? null),
    settings.trustedProxies,
  );
  for (const name of forgeable) if (headers[name] !== undefined) delete headers[name];
  headers[addressHeader] = address;
  headers['x-forwarded-for'] = address;
  headers['x-forwarded-proto'] = known.protocol.slice(0, -1);
  headers['x-forwarded-host'] =
    loopback.test(known.host) && loopback.test(headers.host ?? '') ? headers.host : known.host;
  outgoing.setHeader('x-content-type-options', 'nosniff');
  outgoing.setHeader('cross-origin-resource-policy', 'same-origin');
  if (known.protocol === 'https:') outgoing.setHeader('strict-transport-security', 'max-age=31536000');
}

const forgeable = ['forwarded', 'x-forwarded-port', 'x-real-ip', 'x-middleware-subrequest'];
const loopback = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** Next reads bodies by itself, so their length must be known beforehand and be bearable. */
function refuseBody(incoming: IncomingMessage): Response | null {
  if (incoming.method === 'GET' || incoming.method === 'HEAD') return null;
  if (incoming.headers['transfer-encoding'] !== undefined)
    return problem(411, 'Length required', 'Send the body with a Content-Length.');
  const length = Number(incoming.headers['content-length'] ?? 0);
  return length > longestUpload
    ? problem(413, 'Too large', `At most ${longestUpload} bytes can be sent at once.`)
    : null;
}

/** Answers without reading what is still being sent; the connection ends with it. */
async function refuse(incoming: IncomingMessage, outgoing: ServerResponse, response: Response): Promise<void> {
  outgoing.setHeader('connection', 'close');
  outgoing.once('finish', () => setTimeout(() => incoming.socket.destroy(), 500).unref());
  incoming.resume();
  await sendResponse(outgoing, response, true);
}
