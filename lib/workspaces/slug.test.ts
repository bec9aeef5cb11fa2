import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSlug, slugFrom } from './slug.ts';

describe('slugFrom', () => {
  it('reads Latin, Latvian, Russian and Chinese names', () => {
    expect(slugFrom('Riverside Fitness')).toBe('riverside-fitness');
    expect(slugFrom('Ķekavas ābeļdārzs')).toBe('kekavas-abeldarzs');
    expect(slugFrom('Живая вода')).toBe('zhivaia-voda');
    expect(slugFrom('健身俱乐部')).toBe('workspace');
  });

  it('steps aside for words that Segue uses itself', () => {
    for (const word of ['api', 's', 'share', 'health', 'sign-in', 'ui-kit', 'schemas', 'account']) {
      expect(isSlug(word)).toBe(false);
      expect(isSlug(slugFrom(word))).toBe(true);
    }
  });

  it('always gives a slug that may be used, and keeps one that may', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (name) => {
        const slug = slugFrom(name);
        return isSlug(slug) && slugFrom(slug) === slug;
      }),
    );
  });
});

describe('isSlug', () => {
  it('refuses what could be mistaken for something else in an address', () => {
    for (const text of ['', 'a', '_next', '-a', 'a-', 'a--b', 'Abc', 'a/b', '..', '1a', 'a'.repeat(41), 'ab\n']) {
      expect(isSlug(text)).toBe(false);
    }
  });
});
