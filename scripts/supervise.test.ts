import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Kept, keepRunning } from './supervise/keep-running.ts';
import { makeDemoAside } from './supervise/make-demo-aside.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'segue supervise '));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Starts with settings that must be refused before anything is built or started. */
function refusal(env: Record<string, string>) {
  const run = spawnSync(process.execPath, [join(import.meta.dirname, 'supervise.ts')], {
    encoding: 'utf8',
    env: { ...process.env, SEGUE_DATA: join(root, 'data'), DATABASE_URL: '', ...env },
    timeout: 30_000,
  });
  return { code: run.status, said: run.stderr.trim().split('\n'), printed: run.stdout };
}

async function takePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return { server, port: typeof address === 'object' && address !== null ? address.port : 0 };
}

describe('a start that cannot be says why in one sentence with the remedy', { timeout: 60_000 }, () => {
  test('a wrong setting, exit code 2', () => {
    const { code, said, printed } = refusal({ PORT: 'eighty' });
    expect([code, said, printed]).toEqual([2, [expect.stringMatching(/^The setting PORT must be .+: correct it/)], '']);
  });

  test('a port that another program has', async () => {
    const { server, port } = await takePort();
    const { code, said } = refusal({ PORT: String(port) });
    server.close();
    expect([code, said]).toEqual([
      1,
      [expect.stringContaining(`Port ${port} is taken by another program: stop that, or choose another port`)],
    ]);
  });

  test('a data directory that cannot be written', () => {
    writeFileSync(join(root, 'file'), '');
    const { code, said } = refusal({ PORT: '49151', SEGUE_DATA: join(root, 'file', 'data') });
    expect([code, said]).toEqual([
      1,
      [expect.stringMatching(/cannot be written \(.*ENOTDIR.*\): choose a writable one with SEGUE_DATA/)],
    ]);
  });

  test('a second start says where the first one runs, and a killed one is forgotten', async () => {
    const running = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', 'supervise'], { stdio: 'ignore' });
    mkdirSync(join(root, 'data'));
    const state = join(root, 'data', 'running.json');
    writeFileSync(state, JSON.stringify({ pid: running.pid, url: 'http://127.0.0.1:3456' }));
    const { code, said } = refusal({ PORT: '49151' });
    expect([code, said]).toEqual([1, [expect.stringContaining('already running at http://127.0.0.1:3456')]]);
    running.kill('SIGKILL');
    await once(running, 'exit');
    const { server, port } = await takePort();
    expect(refusal({ PORT: String(port) }).said[0]).toContain('is taken by another program');
    server.close();
  });
});

describe('a process that is kept running', () => {
  let kept: Kept | null = null;
  afterEach(async () => {
    await kept?.stop(1000);
    kept = null;
  });

  function keep(source: string) {
    writeFileSync(join(root, 'child.ts'), source);
    const said: string[] = [];
    kept = keepRunning({
      name: 'web',
      root,
      entry: 'child.ts',
      logDirectory: root,
      env: () => ({ ...process.env, WHERE: root }),
      say: (sentence) => said.push(sentence),
    });
    return { kept, said, log: () => readFileSync(join(root, 'web.log'), 'utf8').trim().split('\n').filter(Boolean) };
  }

  async function until(holds: () => boolean): Promise<void> {
    for (let waited = 0; !holds() && waited < 20_000; waited += 20) await sleep(20);
    expect(holds()).toBe(true);
  }

  const idle = 'console.log(process.pid); setInterval(() => {}, 1000);';

  test('is started again after kill -9, with a sentence', async () => {
    const { kept, said, log } = keep(idle);
    await until(() => log().length === 1);
    process.kill(Number(log()[0]), 'SIGKILL');
    await until(() => log().length === 2);
    expect(said).toEqual([expect.stringContaining('The web process ended by SIGKILL; starting it again in 0.2 s')]);
    expect(kept.failures()).toBe(1);
  });

  test('is given longer and longer pauses while it keeps failing', async () => {
    const { said } = keep('process.exit(3);');
    await until(() => said.length >= 3);
    expect(
      said.slice(0, 3).map((sentence) => /with code 3; starting it again in ([\d.]+) s/.exec(sentence)?.[1]),
    ).toEqual(['0.2', '0.4', '0.8']);
  });

  test('is gone after a stop, also when it will not listen', async () => {
    const { kept, log } = keep(`process.on('SIGTERM', () => {}); ${idle}`);
    await until(() => log().length === 1);
    await kept.stop(200);
    expect(() => process.kill(Number(log()[0]), 0)).toThrow(/ESRCH/);
  });

  test('is ended cleanly and started again for a new environment, without counting as a failure', async () => {
    const { kept, said, log } = keep(`process.on('SIGTERM', () => process.exit(0)); ${idle}`);
    await until(() => log().length === 1);
    kept.renew();
    await until(() => log().length === 2);
    expect([said, kept.failures()]).toEqual([[], 0]);
  });
});

describe('the demo, made aside', () => {
  function make(source: string) {
    mkdirSync(join(root, 'demo'));
    writeFileSync(join(root, 'demo', 'make-demo.ts'), source);
    const said: string[] = [];
    const stop = makeDemoAside({
      root,
      logDirectory: root,
      env: () => process.env,
      say: (sentence) => said.push(sentence),
      pause: 20,
    });
    const log = () => readFileSync(join(root, 'demo.log'), 'utf8').trim().split('\n').filter(Boolean);
    return { said, stop, log };
  }

  test('says nothing when it is made, and is not made again', async () => {
    const { said, log } = make("console.log('made');");
    await expect.poll(log, { timeout: 20_000 }).toEqual(['made']);
    await sleep(300);
    expect([said, log()]).toEqual([[], ['made']]);
  });

  test('is tried three times, then says so in one sentence', async () => {
    const { said, log } = make("console.log('tried'); process.exit(1);");
    await expect
      .poll(() => said, { timeout: 30_000 })
      .toEqual([
        expect.stringMatching(
          /^The demo workspace could not be made \(log: .+demo\.log\); the next start tries again\.$/,
        ),
      ]);
    expect(log()).toEqual(['tried', 'tried', 'tried']);
  });

  test('is gone at once when Segue stops', async () => {
    const { said, stop, log } = make('console.log(process.pid); setInterval(() => {}, 1000);');
    await expect.poll(() => log().length, { timeout: 20_000 }).toBe(1);
    await stop();
    expect(() => process.kill(Number(log()[0]), 0)).toThrow(/ESRCH/);
    expect(said).toEqual([]);
  });
});
