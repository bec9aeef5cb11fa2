import type { IncomingMessage } from 'node:http';
import { problem } from './problem.ts';

/**
 * The answer to a request that no door here can have been meant by, or null: a method that nothing takes (TRACE), a
 * target that is not a path of ours (`*`, or a whole address as a proxy would be asked for), or one that cannot be
 * decoded. The studio would answer these with 500, or send the browser to the address named.
 */
export function oddRequest({ method = 'GET', url = '/' }: IncomingMessage): Response | null {
  const allow = [...methods].join(', ');
  if (!methods.has(method)) return problem(405, 'Method not allowed', `Possible here: ${allow}.`, { allow });
  if (!url.startsWith('/') || !isDecodable(url)) return problem(400, 'Bad request', 'This is not an address of ours.');
  return null;
}

const methods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

function isDecodable(url: string): boolean {
  try {
    decodeURIComponent(url.split('?', 1)[0] ?? url);
    return true;
  } catch {
    return false;
  }
}
