import { randomBytes } from 'node:crypto';
import { argon2id } from 'hash-wasm';
import { describe, expect, it } from 'vitest';
import { argon2Parameters } from './argon2-parameters.ts';
import { hashPassword } from './hash-password.ts';
import { verifyPassword } from './verify-password.ts';

const context = { randomBytes: (length: number) => randomBytes(length) };
const password = 'correct horse battery';

describe('passwords', () => {
  it('are hashed with a fresh salt and known again, also when typed with other code points for the same letters', async () => {
    const [one, two] = [await hashPassword(context, 'pārole Ǆ'), await hashPassword(context, 'pārole Ǆ')];
    expect(one).not.toBe(two);
    expect(await verifyPassword(one ?? '', 'pārole Ǆ'.normalize('NFKD'))).toEqual({ right: true, outdated: false });
    expect(await verifyPassword(one ?? '', 'parole Ǆ')).toEqual({ right: false, outdated: false });
  });

  it('[S30] no password is right where there is no hash', async () => {
    for (const guess of ['', 'A', '\0'.repeat(32)])
      expect(await verifyPassword(null, guess)).toMatchObject({ right: false });
  });

  it('[S30] are not hashed beyond the cap', async () => {
    const [long, salt] = ['x'.repeat(257), randomBytes(16)];
    const hash = await argon2id({ ...argon2Parameters, password: long, salt, outputType: 'encoded' });
    expect(await verifyPassword(hash, long)).toEqual({ right: false, outdated: false });
    await expect(hashPassword(context, 'x'.repeat(257))).rejects.toThrow('257');
  });

  it('[S30] are checked beside the event loop, which goes on turning', async () => {
    let [turns, done] = [0, false];
    const checked = verifyPassword(null, password).finally(() => {
      done = true;
    });
    while (!done) {
      turns++;
      await new Promise((resolve) => setImmediate(resolve));
    }
    await checked;
    // On the loop itself it would turn two or three times.
    expect(turns).toBeGreaterThan(20);
  });

  it('[S30] are refused, not queued without end, when a flood asks at once', async () => {
    const all = await Promise.all(Array.from({ length: 40 }, () => verifyPassword(null, password)));
    expect(all.filter((one) => one === undefined)).toHaveLength(8);
    expect(await verifyPassword(null, password)).toEqual({ right: false, outdated: false });
  }, 60_000);
});
