import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { watchParent } from '#server/outside/watch-parent.ts';
import { buildIfStale } from './prepare/build-if-stale.ts';
import { type Count, countTests } from './test/count-tests.ts';
import { findChromium } from './test/find-chromium.ts';

// Second half of `npm test`, on Node 24: every step runs, whatever an earlier one said, and the last line sums up.
const root = dirname(import.meta.dirname);
const reports = join(root, '.build', 'test');
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const failedSteps: string[] = [];
let running: ChildProcess | null = null;
let passed = 0;
let failed = 0;

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => giveUp());
watchParent(giveUp);
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

// Colours are for a terminal; in a log they hide the words.
const plain = process.stdout.isTTY ? [] : ['--colors=off'];
const modules = (path: string) => join('node_modules', path);
const steps: Readonly<Record<string, () => Promise<Count>>> = {
  types: () => check(['scripts/check-types.ts']),
  lint: () => check([modules('@biomejs/biome/bin/biome'), 'ci', '--error-on-warnings', ...plain]),
  law: () => check(['scripts/check-law.ts']),
  unit: () => vitest('unit'),
  database: () => vitest('database'),
  browser: () => playwright(),
};
for (const name of wanted)
  if (steps[name] === undefined)
    console.error(`There is no step ${name}: the steps are ${Object.keys(steps).join(', ')}.`);
for (const [name, step] of Object.entries(steps)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n== ${name}`);
  const began = Date.now();
  const count = await step().catch((error: unknown) => {
    console.error(error);
    return { passed: 0, failed: 1 };
  });
  passed += count.passed;
  failed += count.failed;
  if (count.failed > 0) failedSteps.push(name);
  console.log(`== ${name}: ${count.failed === 0 ? 'well' : 'FAILED'} in ${((Date.now() - began) / 1000).toFixed(0)} s`);
}
if (passed + failed === 0 && wanted.length !== 1) failed = 1;
console.log(failedSteps.length > 0 ? `\nFailed: ${failedSteps.join(', ')}` : '');
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/** A check that is no test runner: it adds nothing when well, and one failure when not. */
async function check(args: readonly string[]): Promise<Count> {
  return { passed: 0, failed: (await node(args)) === 0 ? 0 : 1 };
}

async function vitest(project: string): Promise<Count> {
  const report = join(reports, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return countTests(
    'vitest',
    report,
    await node([modules('vitest/vitest.mjs'), 'run', '--project', project, ...reporters]),
  );
}

async function playwright(): Promise<Count> {
  const notBuilt = buildIfStale(root, console.log);
  if (notBuilt !== null) throw new Error(notBuilt);
  const browser = await findChromium(root);
  if (browser === null)
    throw new Error(
      'No Chromium starts on this machine: install one (Debian: apt-get install chromium) or name it in SEGUE_CHROMIUM.',
    );
  console.log(`Browser: ${browser}`);
  const report = join(reports, 'browser.json');
  const data = mkdtempSync(join(tmpdir(), 'segue-e2e-'));
  const code = await node([modules('@playwright/test/cli.js'), 'test', '--reporter=list,json'], {
    SEGUE_CHROMIUM: browser,
    // Its workers set FORCE_COLOR themselves, and Node warns of both.
    NO_COLOR: undefined,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    SEGUE_E2E_DATA: data,
  });
  rmSync(data, { recursive: true, force: true });
  return countTests('playwright', report, code);
}

function node(args: readonly string[], env: Readonly<Record<string, string | undefined>> = {}): Promise<number | null> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: {
        ...process.env,
        NEXT_TELEMETRY_DISABLED: '1',
        ...(plain.length > 0 && { NO_COLOR: '1' }),
        ...env,
      },
    });
    running = child;
    child.on('error', () => resolve(1));
    child.on('exit', (code) => resolve(code));
  });
}

function giveUp(): void {
  running?.kill('SIGTERM');
  console.log(`${passed} passed, ${failed + 1} failed`);
  setTimeout(() => process.exit(1), 3000);
}
