import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';

/**
 * Builds the respondents' script and style sheet into `public/respond/`, each named by a hash of its content so that it
 * can be cached for ever, and writes their addresses into `.build/respond/manifest.json`.
 * `into` is where these two folders are, if not here. Run by `node browser/build.ts` and by the start script.
 */
export async function buildRespond(root = join(import.meta.dirname, '..'), into = root): Promise<RespondManifest> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: { respond: 'browser/respond.ts', style: 'browser/respond.css' },
    outdir: 'out',
    ...bundling,
    write: false,
  });
  const out = join(into, 'public', 'respond');
  mkdirSync(out, { recursive: true });
  const names = outputFiles.map((file) => {
    const hash = createHash('sha256').update(file.contents).digest('hex').slice(0, 12);
    const name = `${hash}${file.path.endsWith('.css') ? '.css' : '.js'}`;
    writeFileSync(join(out, name), file.contents);
    return name;
  });
  // A page may stay open on a phone for days: what it names is kept for a month.
  for (const old of readdirSync(out)) {
    const path = join(out, old);
    if (!names.includes(old) && statSync(path).mtimeMs < Date.now() - 30 * 24 * 3_600_000) rmSync(path);
  }
  const manifest: RespondManifest = {
    style: `/respond/${names.find((name) => name.endsWith('.css'))}`,
    script: `/respond/${names.find((name) => name.endsWith('.js'))}`,
  };
  const folder = join(into, '.build', 'respond');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

/** How the script is made; a test makes the logic alone in the same way and holds it against the server's. */
export const bundling = {
  bundle: true,
  minify: true,
  format: 'esm',
  target: ['chrome92', 'firefox90', 'safari15.4'],
  legalComments: 'none',
  charset: 'utf8',
} as const satisfies BuildOptions;

/** Addresses of the built files, as a page carries them. */
export interface RespondManifest {
  readonly style: string;
  readonly script: string;
}

if (import.meta.main) console.log(JSON.stringify(await buildRespond()));
