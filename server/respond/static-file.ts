import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { securityHeaders } from './security-headers.ts';

/**
 * A built file of the respondents' pages, or undefined when there is none of that name. Names carry a hash of the
 * content, so it may be kept for ever; compressed once, on first need, and held in memory.
 */
export async function staticFile(request: Request, name: string): Promise<Response | undefined> {
  if (!/^[0-9a-f]{12}\.(css|js)$/.test(name)) return undefined;
  const file = await load(name);
  if (!file) return undefined;
  const etag = `"${name}"`;
  const headers = new Headers({
    ...securityHeaders,
    'content-type': name.endsWith('.js') ? 'text/javascript; charset=utf-8' : 'text/css; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'accept-encoding',
    etag,
  });
  if (request.headers.get('if-none-match')?.includes(etag)) return new Response(null, { status: 304, headers });
  const accepted = request.headers.get('accept-encoding') ?? '';
  const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : undefined;
  if (encoding) headers.set('content-encoding', encoding);
  return new Response(encoding ? file[encoding] : file.plain, { headers });
}

interface File {
  readonly plain: Uint8Array<ArrayBuffer>;
  readonly gzip: Uint8Array<ArrayBuffer>;
  readonly br: Uint8Array<ArrayBuffer>;
}

const folder = join(import.meta.dirname, '..', '..', 'public', 'respond');
const files = new Map<string, File>();

async function load(name: string): Promise<File | undefined> {
  const known = files.get(name);
  if (known) return known;
  try {
    const plain = new Uint8Array(await readFile(join(folder, name)));
    const brotli = {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length },
    };
    const [zipped, br] = await Promise.all([
      promisify(gzip)(plain, { level: 9 }),
      promisify(brotliCompress)(plain, brotli),
    ]);
    const file = { plain, gzip: new Uint8Array(zipped), br: new Uint8Array(br) };
    files.set(name, file);
    return file;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
