import { passwordMax } from '#lib/workspaces/password-problem.ts';
import type { Context } from '../context.ts';
import { askArgon2 } from './ask-argon2.ts';

/** The argon2id hash of a password in PHC form, with a fresh 16-byte salt; undefined when too many wait for one. */
export async function hashPassword(
  context: Pick<Context, 'randomBytes'>,
  password: string,
): Promise<string | undefined> {
  if (password.length > passwordMax)
    throw new RangeError(`a password of ${password.length} characters reached hashing`);
  const answer = await askArgon2({ password: password.normalize('NFKC'), salt: context.randomBytes(16) });
  return typeof answer === 'string' ? answer : undefined;
}
