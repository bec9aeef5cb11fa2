import type { ServerResponse } from 'node:http';
import { type ReadyParts, readyParts } from '../respond/ready-response.ts';

/** Writes a web-standard Response as it is; a body that comes as a stream is read to its end first. */
export async function sendResponse(outgoing: ServerResponse, response: Response, withBody: boolean): Promise<void> {
  const ready = readyParts(response);
  if (ready) return sendReady(outgoing, ready, withBody);
  const body = response.body === null ? null : Buffer.from(await response.arrayBuffer());
  outgoing.statusCode = response.status;
  for (const [name, value] of response.headers) {
    if (name === 'set-cookie') outgoing.appendHeader(name, value);
    else outgoing.setHeader(name, value);
  }
  if (!outgoing.hasHeader('content-length')) outgoing.setHeader('content-length', body?.length ?? 0);
  outgoing.end(withBody ? (body ?? undefined) : undefined);
}

function sendReady(outgoing: ServerResponse, { status, headers, body }: ReadyParts, withBody: boolean): void {
  const length = body === null ? 0 : typeof body === 'string' ? Buffer.byteLength(body) : body.length;
  outgoing.writeHead(status, { ...headers, 'content-length': length });
  outgoing.end(withBody && body !== null ? body : undefined);
}
