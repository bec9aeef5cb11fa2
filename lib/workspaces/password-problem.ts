/** Fewest characters of a password. */
export const passwordMin = 10;
/** Most characters: a longer one is refused before it is hashed, so that it cannot keep the server busy ([S30]). */
export const passwordMax = 256;

export type PasswordProblem = 'passwordTooShort' | 'passwordTooLong' | 'passwordTooPlain';

/**
 * What is wrong with a new password, or undefined. Length is what counts (NIST SP 800-63B); kinds of characters are
 * not asked for. Too plain is one that holds fewer than five different characters, or is the person's own address.
 */
export function passwordProblem(password: string, email: string): PasswordProblem | undefined {
  if (password.length > passwordMax) return 'passwordTooLong';
  if (password.length < passwordMin) return 'passwordTooShort';
  const plain = password.toLowerCase();
  if (new Set(plain).size < 5 || plain === email.toLowerCase()) return 'passwordTooPlain';
  return undefined;
}
