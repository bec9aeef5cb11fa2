import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const example = 'lib/questionnaires/examples/fitness-club.questionnaire.json';

export interface PublishedExample {
  readonly url: string;
  readonly link: string;
  /** Its id. */
  readonly questionnaire: string;
  readonly codes: readonly string[];
}

/**
 * Publishes the example questionnaire with a pool of codes, by the command line, as somebody would who has no studio.
 * @param prefix makes the codes of one test unlike those of any other; the questionnaire and its link are the same
 * @param change laid over the definition; with a `code` of its own it is another questionnaire
 */
export async function publishExample(prefix: string, count = 5, change?: object): Promise<PublishedExample> {
  const folder = await mkdtemp(join(tmpdir(), 'segue-codes-'));
  try {
    const unique = `${prefix}-${Date.now().toString(36)}`;
    const codes = Array.from({ length: count }, (_, at) => `${unique}-${at + 1}`);
    const file = join(folder, 'codes.txt');
    await writeFile(file, `${codes.join('\n')}\n`);
    const definition = change ? join(folder, 'definition.json') : example;
    if (change) {
      await writeFile(definition, JSON.stringify({ ...JSON.parse(await readFile(example, 'utf8')), ...change }));
    }
    const { stdout } = await segue('publish', definition, '--codes', file);
    return { ...(JSON.parse(stdout) as Omit<PublishedExample, 'codes'>), codes };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Every response that came through a link, as the export writes them. */
export async function exportedResponses(link: string): Promise<Record<string, unknown>[]> {
  const { stdout } = await segue('responses', link, '--format', 'json');
  return JSON.parse(stdout) as Record<string, unknown>[];
}

function segue(...args: string[]): Promise<{ stdout: string }> {
  const env = {
    ...process.env,
    SEGUE_DATA: process.env.SEGUE_E2E_DATA,
    PORT: process.env.SEGUE_E2E_PORT,
    DATABASE_URL: process.env.SEGUE_E2E_DATABASE_URL ?? '',
  };
  return run(process.execPath, ['scripts/run.mjs', 'cli/segue.ts', ...args], { env, maxBuffer: 64 * 1024 * 1024 });
}
