import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seal, unseal } from './seal.ts';

const secret = new TextEncoder().encode('a secret of thirty-two characters');

describe('a seal', () => {
  it('gives back any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => unseal(secret, 'p', seal(secret, 'p', text)) === text),
    );
  });

  it('[S23] opens for its purpose only, also when purpose and text are shifted against each other', () => {
    expect(unseal(secret, 'session', seal(secret, 'oidc', 'x'))).toBeUndefined();
    const shifted = seal(secret, 'a', 'b\0c').split('.')[1];
    expect(unseal(secret, 'a\0b', `${Buffer.from('c').toString('base64url')}.${shifted}`)).toBeUndefined();
  });

  it('[S23] does not open when one character of it was changed', () => {
    const sealed = seal(secret, 'p', 'the text');
    for (let at = 0; at < sealed.length; at++) {
      const changed = sealed.slice(0, at) + (sealed[at] === 'Q' ? 'g' : 'Q') + sealed.slice(at + 1);
      const opened = unseal(secret, 'p', changed);
      // The last character of each half carries unused bits: the same bytes may be written in more than one way.
      expect(opened === undefined || opened === 'the text').toBe(true);
    }
    expect(
      unseal(
        secret,
        'p',
        sealed.replace(/^./, (first) => (first === 'd' ? 'e' : 'd')),
      ),
    ).toBeUndefined();
  });
});
