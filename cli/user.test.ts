import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { openTestDatabase } from '#db/testing.ts';
import { signIn } from '#server/auth/sign-in.ts';
import type { Context } from '#server/context.ts';
import { ensureOwner } from '#server/workspaces/ensure-owner.ts';

// Each test starts processes; a machine that is busy with others takes its time.
vi.setConfig({ testTimeout: 120_000 });

const database = openTestDatabase();
const data = mkdtempSync(join(tmpdir(), 'segue-user-'));
afterAll(() => rmSync(data, { recursive: true, force: true }));

const context = (): Context => ({
  connection: database().connection,
  secret: new Uint8Array(32),
  url: 'https://segue.example.org',
  now: () => new Date(),
  randomBytes: (length) => randomBytes(length),
});

/** Runs the real command line on the test's database. */
function segue(...args: string[]) {
  const env = { ...process.env, DATABASE_URL: database().adminUrl, SEGUE_DATA: data };
  return spawnSync(process.execPath, ['cli/segue.ts', ...args], { env, encoding: 'utf8' });
}

describe('segue user reset-password', { timeout: 120_000 }, () => {
  it('prints a new password that signs in where the old one no longer does', async () => {
    const { email, password: old = '' } = await ensureOwner(context());
    const run = segue('user', 'reset-password', email.toUpperCase());
    expect(run).toMatchObject({ status: 0, stderr: '' });
    const printed = JSON.parse(run.stdout) as { email: string; password: string };
    expect(printed.email).toBe(email);
    const visitor = { address: 'test', limited: false };
    expect((await signIn(context(), visitor, { email, password: old })).ok).toBe(false);
    expect((await signIn(context(), visitor, { email, password: printed.password })).ok).toBe(true);
  });

  it('refuses who is not there and what is not asked right, with exit code 2 and nothing on standard output', async () => {
    await ensureOwner(context());
    for (const args of [
      ['user', 'reset-password', 'nobody@example.org'],
      ['user'],
      ['user', 'delete', 'a@example.org'],
    ]) {
      const run = segue(...args);
      expect({ status: run.status, stdout: run.stdout }).toEqual({ status: 2, stdout: '' });
      expect(run.stderr).not.toBe('');
    }
  });
});
