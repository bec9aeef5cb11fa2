import type { IncomingMessage } from 'node:http';
import { fail, ok, type Result } from '#lib/result.ts';
import { incomingRequest } from './incoming-request.ts';

/** The body was longer than allowed, or the sender went away before its end. */
export type BodyFailure = { readonly tag: 'too-large'; readonly limit: number } | { readonly tag: 'broken-off' };

/**
 * A web-standard Request with its whole body in memory, at most `limit` bytes ([S42]). Its address stands under the
 * public address, whatever the Host header says ([S24]).
 */
export async function toRequest(
  incoming: IncomingMessage,
  origin: string,
  limit: number,
): Promise<Result<Request, BodyFailure>> {
  const { method = 'GET', url = '/' } = incoming;
  if (method === 'GET' || method === 'HEAD') return ok(incomingRequest(incoming, origin + url, null));
  if (Number(incoming.headers['content-length'] ?? 0) > limit) return fail({ tag: 'too-large', limit });
  const body = await readBody(incoming, limit);
  return body.ok ? ok(incomingRequest(incoming, origin + url, body.value)) : body;
}

function readBody(incoming: IncomingMessage, limit: number): Promise<Result<Buffer<ArrayBuffer>, BodyFailure>> {
  return new Promise((resolve) => {
    const chunks: Buffer<ArrayBuffer>[] = [];
    let size = 0;
    incoming.on('data', (chunk: Buffer<ArrayBuffer>) => {
      size += chunk.length;
      if (size > limit) {
        chunks.length = 0;
        incoming.pause();
        resolve(fail({ tag: 'too-large', limit }));
      } else chunks.push(chunk);
    });
    incoming.on('end', () => resolve(ok(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks))));
    incoming.on('close', () => resolve(fail({ tag: 'broken-off' })));
    incoming.on('error', () => resolve(fail({ tag: 'broken-off' })));
  });
}
