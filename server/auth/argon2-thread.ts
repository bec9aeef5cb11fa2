import { parentPort } from 'node:worker_threads';
import { argon2id, argon2Verify } from 'hash-wasm';
import { argon2Parameters } from './argon2-parameters.ts';

/** A question to the thread that hashes. Absent `hash`: make one. */
export interface ToArgon2 {
  readonly id: number;
  readonly password: string;
  readonly hash?: string;
  readonly salt: Uint8Array;
}

export type FromArgon2 =
  | { readonly id: number; readonly answer: string | boolean }
  | { readonly id: number; readonly error: string };

parentPort?.on('message', async (question: ToArgon2) => {
  const { id, password, hash, salt } = question;
  try {
    const answer = hash
      ? await argon2Verify({ password, hash })
      : await argon2id({ ...argon2Parameters, password, salt, outputType: 'encoded' });
    parentPort?.postMessage({ id, answer } satisfies FromArgon2);
  } catch (error) {
    parentPort?.postMessage({ id, error: String(error) } satisfies FromArgon2);
  }
});
