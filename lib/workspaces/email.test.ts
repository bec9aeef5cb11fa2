import { describe, expect, it } from 'vitest';
import { email } from './email.ts';

describe('email', () => {
  it('keeps one form of an address', () => {
    expect(email.parse('  Ilze.Kalnina@Example.ORG ')).toBe('ilze.kalnina@example.org');
  });

  it('[S42] refuses what is no address, and what is too long to read', () => {
    for (const text of [
      '',
      'ilze',
      'a@b',
      'a b@c.de',
      'a@b.de\nbcc: c@d.ef',
      `${'a'.repeat(250)}@example.org`,
      `a@b.de${' '.repeat(9999)}`,
    ]) {
      expect(email.safeParse(text).success).toBe(false);
    }
  });
});
