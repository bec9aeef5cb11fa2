import { describe, expect, it } from 'vitest';
import { passwordMax, passwordMin, passwordProblem } from './password-problem.ts';

const email = 'ilze@example.org';
const long = (length: number) => 'abcdefghij'.repeat(30).slice(0, length);

describe('passwordProblem', () => {
  it('[S30] caps the length, and says which end was missed', () => {
    expect(passwordProblem(long(passwordMin - 1), email)).toBe('passwordTooShort');
    expect(passwordProblem(long(passwordMin), email)).toBeUndefined();
    expect(passwordProblem(long(passwordMax), email)).toBeUndefined();
    expect(passwordProblem(long(passwordMax + 1), email)).toBe('passwordTooLong');
  });

  it('refuses one letter held down and the address itself, and takes any script', () => {
    expect(passwordProblem('aaaaaaaaaaaa', email)).toBe('passwordTooPlain');
    expect(passwordProblem('Ilze@Example.org', email)).toBe('passwordTooPlain');
    expect(passwordProblem('правильная лошадь', email)).toBeUndefined();
  });
});
