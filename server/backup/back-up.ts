import { createWriteStream } from 'node:fs';
import { readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough, type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import yazl from 'yazl';
import { dumpTables } from '#db/archive/dump-tables.ts';
import { fileEntry, type Manifest, manifestName, tableEntry } from './manifest.ts';

export interface BackUpInput {
  /** Address of the database with the rights of the migrating role. */
  readonly url: string;
  /** Where the files beside the database lie, and which of them belong into the backup. */
  readonly data: { readonly directory: string; readonly files: readonly string[] };
  /** The zip to write; readable by its owner alone, since it holds every answer and the secrets. */
  readonly to: string;
  readonly now: Date;
}

/**
 * Writes everything into one zip: each table as COPY text of one snapshot, the files, and a manifest that counts the
 * rows. Streams, so memory does not grow with the data; the file appears under its name only when it is whole.
 */
export async function backUp(input: BackUpInput): Promise<Manifest> {
  const zip = new yazl.ZipFile();
  const partial = `${input.to}.partial`;
  const written = pipeline(zip.outputStream, createWriteStream(partial, { mode: 0o600, flags: 'wx' }));
  written.catch(() => undefined);
  try {
    const manifest = await fill(zip, input);
    zip.addBuffer(Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`), manifestName);
    zip.end();
    await written;
    await rename(partial, input.to);
    return manifest;
  } catch (error) {
    (zip.outputStream as Readable).destroy();
    await written.catch(() => undefined);
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') await rm(partial, { force: true });
    throw error;
  }
}

async function fill(zip: yazl.ZipFile, input: BackUpInput): Promise<Manifest> {
  const tables: Manifest['tables'] = [];
  const open = new Map<string, PassThrough>();
  let migrations = 0;
  await dumpTables(
    input.url,
    (dump) => {
      migrations = dump.migrations;
      for (const table of dump.tables) {
        const entry = new PassThrough();
        open.set(table.name, entry);
        tables.push({ name: table.name, columns: [...table.columns], rows: 0 });
        zip.addReadStream(entry, tableEntry(table.name));
      }
    },
    async (table, rows) => {
      const described = tables.find((one) => one.name === table.name);
      const entry = open.get(table.name);
      if (!described || !entry) throw new Error(`${table.name} was not announced`);
      endEarlier(open, table.name);
      described.rows += await copyCounting(rows, entry);
    },
  );
  for (const entry of open.values()) entry.end();
  for (const file of input.data.files) zip.addBuffer(await readFile(join(input.data.directory, file)), fileEntry(file));
  return {
    format: 'segue/backup@1',
    createdAt: input.now.toISOString(),
    migrations,
    tables,
    files: [...input.data.files],
  };
}

/** The zip takes its entries one after the other: those before the present one get no more rows and must be closed. */
function endEarlier(open: Map<string, PassThrough>, present: string): void {
  for (const [name, entry] of open) {
    if (name === present) return;
    entry.end();
    open.delete(name);
  }
}

/** Copies COPY text and counts its rows: a line break inside a value is escaped there, so each `\n` ends a row. */
async function copyCounting(rows: Readable, into: PassThrough): Promise<number> {
  let count = 0;
  const counter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) count++;
      done(null, chunk);
    },
  });
  await pipeline(rows, counter, into, { end: false });
  return count;
}
