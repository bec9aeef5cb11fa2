import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '..', '..', 'docs', 'schemas');

/** The JSON Schema of a pinned format, for editors and programs anywhere; undefined when there is none of that name. */
export async function schemaFile(name: string): Promise<Response | undefined> {
  if (!/^[a-z][a-z-]{1,40}\.json$/.test(name)) return undefined;
  try {
    const headers = {
      'content-type': 'application/schema+json',
      'cache-control': 'public, max-age=3600',
      'x-content-type-options': 'nosniff',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
    };
    return new Response(await readFile(join(folder, name), 'utf8'), { headers });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
