import { passwordMax } from '#lib/workspaces/password-problem.ts';
import { argon2Parameters } from './argon2-parameters.ts';
import { askArgon2 } from './ask-argon2.ts';

export interface Verdict {
  readonly right: boolean;
  /** The hash was made with less than today's parameters and should be made anew. */
  readonly outdated: boolean;
}

/**
 * Whether `password` is the one that was hashed; undefined when too many wait to be checked.
 *
 * Without a hash (no such account, or one that signs in elsewhere) the same work is done against a hash that no password
 * has, so that neither the answer nor its time tells which addresses have accounts ([S30]).
 */
export async function verifyPassword(hash: string | null, password: string): Promise<Verdict | undefined> {
  if (password === '' || password.length > passwordMax) return { right: false, outdated: false };
  const question = { password: password.normalize('NFKC'), hash: hash ?? nobodys, salt: new Uint8Array() };
  const right = await askArgon2(question);
  if (right === undefined) return undefined;
  return { right: right === true && hash !== null, outdated: hash !== null && isOutdated(hash) };
}

const { memorySize, iterations, parallelism, hashLength } = argon2Parameters;
const head = `$argon2id$v=19$m=${memorySize},t=${iterations},p=${parallelism}$`;
const nobodys = `${head}${'A'.repeat(22)}$${'A'.repeat(Math.ceil((hashLength * 4) / 3))}`;

function isOutdated(hash: string): boolean {
  return !hash.startsWith(head);
}
