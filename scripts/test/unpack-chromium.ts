import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';

/**
 * Unpacks the Chromium of `@sparticuz/chromium` into `.build/chromium/<version>` and returns two ways to start it:
 * with the system's libraries, and with those that came along (for machines without libnss3). Cost: 5–10 s, once.
 * Empty on machines that the package does not serve: it has Linux on x64.
 */
export async function unpackChromium(root: string): Promise<readonly string[]> {
  const packed = join(root, 'node_modules', '@sparticuz', 'chromium');
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(packed)) return [];
  const version: string = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8')).version;
  const target = join(root, '.build', 'chromium', version);
  if (!existsSync(target)) {
    const unfinished = `${target}.new`;
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished, { recursive: true });
    await unpack(join(packed, 'bin'), unfinished);
    renameSync(unfinished, target);
  }
  return ['with-system-libraries', 'with-own-libraries'].map((name) => join(target, name));
}

async function unpack(from: string, to: string): Promise<void> {
  const { extract } = createRequire(join(dirname(from), 'package.json'))('tar-fs') as {
    extract: (path: string) => NodeJS.WritableStream;
  };
  const open = (name: string) =>
    createReadStream(join(from, name)).pipe(createBrotliDecompress({ chunkSize: 1 << 21 }));
  await pipeline(open('chromium.br'), createWriteStream(join(to, 'chromium'), { mode: 0o755 }));
  await pipeline(open('swiftshader.tar.br'), extract(to));
  await pipeline(open('al2023.tar.br'), extract(join(to, 'al2023')));
  await pipeline(open('fonts.tar.br'), extract(join(to, 'fonts')));
  writeFileSync(join(to, 'fonts.conf'), fontsConf);
  const fonts = 'export FONTCONFIG_FILE="$here/fonts.conf"';
  writeStarter(join(to, 'with-system-libraries'), [fonts]);
  const libraries = 'export LD_LIBRARY_PATH="$here/al2023/lib:$LD_LIBRARY_PATH"';
  writeStarter(join(to, 'with-own-libraries'), [fonts, libraries]);
}

/** The machine's fonts and, lest there be none (Chromium then ends at the first text), the one that came along. */
const fontsConf = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

function writeStarter(path: string, lines: readonly string[]): void {
  const script = ['#!/bin/sh', 'here=$(cd "$(dirname "$0")" && pwd)', ...lines, 'exec "$here/chromium" "$@"', ''];
  writeFileSync(path, script.join('\n'), { mode: 0o755 });
}
