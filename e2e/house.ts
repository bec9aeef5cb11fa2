import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** A Segue of its own, for tests that change what everybody else signs in with. */
export interface House {
  readonly url: string;
  readonly owner: { readonly email: string; readonly password: string };
  /** What the command `doctor` prints of it. */
  doctor(): Promise<Record<string, unknown>>;
  close(): Promise<void>;
}

/**
 * Starts one as `npm start` does, on a free port and an empty data directory; ready in some seconds when it is built.
 * @param options.demo lets it make its demo workspace
 */
export async function openHouse(options: { readonly demo?: boolean } = {}): Promise<House> {
  const [port, data] = [await freePort(), await mkdtemp(join(tmpdir(), 'segue-house-'))];
  const owner = { email: 'ilze@example.org', password: 'correct horse battery' };
  const url = `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
    DATABASE_URL: '',
    SEGUE_URL: '',
    HOST: '127.0.0.1',
    PORT: String(port),
    SEGUE_DATA: data,
    SEGUE_DEMO: options.demo ? 'on' : 'off',
    SEGUE_OWNER_EMAIL: owner.email,
    SEGUE_OWNER_PASSWORD: owner.password,
  };
  const child = spawn(process.execPath, ['scripts/start.mjs'], { stdio: ['ignore', 'pipe', 'pipe'], env });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let said = '';
  await new Promise<void>((resolve, reject) => {
    child.stderr.on('data', (chunk) => {
      said += chunk;
    });
    child.stdout.on('data', (chunk) => {
      said += chunk;
      if (said.includes('Sign in:')) resolve();
    });
    void gone.then(() => reject(new Error(`Segue did not start:\n${said}`)));
  });
  return {
    url,
    owner,
    doctor: async () => {
      const args = ['scripts/run.mjs', 'cli/segue.ts', 'doctor'];
      // It ends with 1 when something is not well, and prints what all the same.
      const run = await promisify(execFile)(process.execPath, args, { env }).catch(
        (ended: { stdout: string }) => ended,
      );
      return JSON.parse(run.stdout) as Record<string, unknown>;
    },
    close: async () => {
      child.kill('SIGTERM');
      await gone;
      await rm(data, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
