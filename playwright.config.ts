import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig, devices } from '@playwright/test';

// Browser tests run against the real thing, started as `npm start` does, on a port and in a data directory of its own.
// This file is read again by every worker process: what was chosen once is handed on in the environment.
process.env.SEGUE_E2E_PORT ??= String(await freePort());
process.env.SEGUE_E2E_DATA ??= mkdtempSync(join(tmpdir(), 'segue-e2e-'));
process.env.SEGUE_OWNER_EMAIL ??= 'owner@example.com';
process.env.SEGUE_OWNER_PASSWORD ??= 'a long enough password';

const origin = `http://127.0.0.1:${process.env.SEGUE_E2E_PORT}`;
const browser = process.env.SEGUE_CHROMIUM;
const quiet = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  timeout: 180_000,
  expect: { timeout: 20_000 },
  fullyParallel: false,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: 'list',
  use: {
    baseURL: origin,
    locale: 'en-GB',
    trace: 'off',
    // What never comes is told by its name, and not as a test that took too long.
    actionTimeout: 60_000,
    navigationTimeout: 120_000,
    // Nothing that moves is tested, and drawing it costs a machine without a graphics card most.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      ...(browser !== undefined && { executablePath: browser }),
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', ...quiet],
    },
  },
  projects: [
    // What is tagged with the other's name is the same at any width, or sets its own; saving and ending know none.
    {
      name: 'desktop',
      use: { ...devices['Desktop Chrome'] },
      testIgnore: /respond-(saving|ends)\.spec/,
      grepInvert: /@phone/,
    },
    { name: 'phone', use: { ...devices['Pixel 7'] }, grepInvert: /@desktop/ },
  ],
  webServer: {
    command: 'node scripts/start.mjs',
    url: `${origin}/health`,
    timeout: 300_000,
    stdout: 'ignore',
    stderr: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 30_000 },
    env: {
      PORT: process.env.SEGUE_E2E_PORT,
      SEGUE_DATA: process.env.SEGUE_E2E_DATA,
      // A database of one's own is never touched by tests; name a throw-away one when the embedded cannot run.
      DATABASE_URL: process.env.SEGUE_E2E_DATABASE_URL ?? '',
      SEGUE_DEMO: 'off',
      SEGUE_OWNER_EMAIL: process.env.SEGUE_OWNER_EMAIL,
      SEGUE_OWNER_PASSWORD: process.env.SEGUE_OWNER_PASSWORD,
    },
  },
});

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
