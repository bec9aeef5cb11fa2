import { describe, expect, it } from 'vitest';
import { isSought } from './is-sought.ts';

describe('a search of the library', () => {
  it('finds words wherever they stand, whatever their capitals and accents', () => {
    expect(isSought('How often do you buy?', 'BUY often')).toBe(true);
    expect(isSought('Cik bieži jūs pērkat?', 'biezi perkat')).toBe(true);
    expect(isSought('Ёлка и йога', 'елка йога')).toBe(true);
    expect(isSought('您多久购买一次？', '购买')).toBe(true);
    expect(isSought('How often do you buy?', 'often sell')).toBe(false);
    expect(isSought('Your e-mail address', 'E-Mail')).toBe(true);
    expect(isSought('A household of two', 'house')).toBe(true);
    expect(isSought('A household of two', 'old')).toBe(false);
  });

  it('finds everything when nothing is sought', () => {
    expect(isSought('Anything', '  ')).toBe(true);
  });
});
