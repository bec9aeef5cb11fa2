import type { ServerResponse } from 'node:http';

/** Writes a web-standard Response as it is; a body that comes as a stream is read to its end first. */
export async function sendResponse(outgoing: ServerResponse, response: Response, withBody: boolean): Promise<void> {
  const body = response.body === null ? null : Buffer.from(await response.arrayBuffer());
  outgoing.statusCode = response.status;
  for (const [name, value] of response.headers) {
    if (name === 'set-cookie') outgoing.appendHeader(name, value);
    else outgoing.setHeader(name, value);
  }
  if (!outgoing.hasHeader('content-length')) outgoing.setHeader('content-length', body?.length ?? 0);
  outgoing.end(withBody ? (body ?? undefined) : undefined);
}
