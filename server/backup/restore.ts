import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import yauzl from 'yauzl';
import { LoadTablesError, loadTables } from '#db/archive/load-tables.ts';
import { requeueUnfinished } from '#db/archive/requeue-unfinished.ts';
import { migrate } from '#db/migrate.ts';
import { releaseMigrations } from '#db/release-migrations.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { fileEntry, type Manifest, manifestName, manifestSchema, tableEntry } from './manifest.ts';

export type RestoreFailure =
  | { readonly tag: 'not-a-backup'; readonly detail: string }
  | { readonly tag: 'later-release' }
  | { readonly tag: 'refused'; readonly detail: string };

export interface RestoreInput {
  readonly from: string;
  /** Address of a database that is empty, or freshly migrated and unused. */
  readonly url: string;
  /** Where the files beside the database go. */
  readonly directory: string;
}

const MANIFEST_MOST = 1_000_000;

/**
 * Puts a backup back into an empty database: tables at the release that wrote them, then migrations up to this one,
 * then the files (mode 600). Tables go in in one transaction; files are written only after it.
 */
export async function restore(input: RestoreInput): Promise<Result<Manifest, RestoreFailure>> {
  const opened = await openBackup(input.from);
  if (!opened.ok) return opened;
  const { zip, entries, manifest } = opened.value;
  try {
    if (manifest.migrations > (await releaseMigrations()).length) return fail({ tag: 'later-release' });
    await migrate(input.url, manifest.migrations);
    await loadTables(
      input.url,
      manifest.tables.map((table) => ({ ...table, open: () => openEntry(zip, entries, tableEntry(table.name)) })),
    );
    await migrate(input.url);
    await requeueUnfinished(input.url);
    await mkdir(input.directory, { recursive: true });
    for (const file of manifest.files) {
      const to = join(input.directory, file);
      await writeFile(to, await buffer(await openEntry(zip, entries, fileEntry(file))), { mode: 0o600 });
      await chmod(to, 0o600);
    }
    return ok(manifest);
  } catch (error) {
    if (error instanceof LoadTablesError) return fail({ tag: 'refused', detail: error.message });
    throw error;
  } finally {
    zip.close();
  }
}

interface Opened {
  readonly zip: yauzl.ZipFile;
  readonly entries: ReadonlyMap<string, yauzl.Entry>;
  readonly manifest: Manifest;
}

async function openBackup(from: string): Promise<Result<Opened, RestoreFailure>> {
  let zip: yauzl.ZipFile | undefined;
  try {
    zip = await yauzl.openPromise(from, { lazyEntries: true, autoClose: false });
    const entries = new Map<string, yauzl.Entry>();
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
    const listed = entries.get(manifestName);
    if (!listed || listed.uncompressedSize > MANIFEST_MOST) throw new Error('it holds no manifest');
    const text = (await buffer(await openEntry(zip, entries, manifestName))).toString('utf8');
    const manifest = manifestSchema.parse(JSON.parse(text));
    return ok({ zip, entries, manifest });
  } catch (error) {
    zip?.close();
    return fail({ tag: 'not-a-backup', detail: error instanceof Error ? error.message : String(error) });
  }
}

async function openEntry(
  zip: yauzl.ZipFile,
  entries: ReadonlyMap<string, yauzl.Entry>,
  name: string,
): Promise<Readable> {
  const entry = entries.get(name);
  if (!entry) throw new LoadTablesError(`The backup is damaged: ${name} is missing.`);
  return zip.openReadStreamPromise(entry);
}
