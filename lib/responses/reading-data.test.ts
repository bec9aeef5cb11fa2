import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formulaGuard } from '../formula-guard.ts';
import { decodeText } from './decode-text.ts';
import { detectDelimiter } from './detect-delimiter.ts';
import { nearNames } from './near-names.ts';
import { parseNumber, usesDecimalComma } from './parse-number.ts';

test('[S33] a guarded text never starts a formula and comes back as it was', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom('', '=', '+', '-', '@', '\t', '\r', "'", "'="), (tail, head) => {
      const text = head + tail;
      const guarded = formulaGuard.add(text);
      expect(formulaGuard.remove(guarded)).toBe(text);
      if (!/^[+-]?\d+(\.\d+)?$/.test(text)) expect(guarded).not.toMatch(/^[=+\-@\t\r]/);
    }),
  );
  expect(formulaGuard.add('=1+1')).toBe("'=1+1");
  expect(formulaGuard.add('-5')).toBe('-5');
});

test('text is read by its mark, as UTF-16 by its zeros, as UTF-8 strictly, else as windows-1251', () => {
  const utf16 = (text: string, littleEndian: boolean) => {
    const view = new DataView(new ArrayBuffer(text.length * 2));
    for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
    return new Uint8Array(view.buffer);
  };
  const read = (bytes: Uint8Array) => {
    const result = decodeText(bytes);
    return result.ok ? result.value : result.failure;
  };
  expect(read(new TextEncoder().encode('\uFEFFимя,年'))).toEqual({ text: 'имя,年', encoding: 'utf-8' });
  expect(read(utf16('\uFEFFимя', true))).toEqual({ text: 'имя', encoding: 'utf-16le' });
  expect(read(utf16('\uFEFFимя', false))).toEqual({ text: 'имя', encoding: 'utf-16be' });
  expect(read(utf16('name,age\n', true))).toEqual({ text: 'name,age\n', encoding: 'utf-16le' });
  expect(read(utf16('name,age\n', false))).toEqual({ text: 'name,age\n', encoding: 'utf-16be' });
  expect(read(new Uint8Array([0xe8, 0xec, 0xff]))).toEqual({ text: 'имя', encoding: 'windows-1251' });
  expect(read(new Uint8Array([0xef, 0xbb, 0xbf, 0xff, 0x41]))).toEqual({ tag: 'brokenText', encoding: 'utf-8' });
});

test('the delimiter is the one that cuts every line alike, quotes aside', () => {
  expect(detectDelimiter('a;b\n1,5;2\n3,1;4')).toBe(';');
  expect(detectDelimiter('a\tb\n1\t2')).toBe('\t');
  expect(detectDelimiter('a,b\n"x;y;z",1\n"p;q;r",2')).toBe(',');
  expect(detectDelimiter('only\n1\n2')).toBe(',');
  expect(detectDelimiter('a|b|c\n1|2|3')).toBe('|');
});

test('numbers are read with signs, thousands, currencies, percents and decimal commas', () => {
  expect(parseNumber('+3')).toBe(3);
  expect(parseNumber('−2.5')).toBe(-2.5);
  expect(parseNumber('$1,234.50')).toBe(1234.5);
  expect(parseNumber('12 345')).toBe(12345);
  expect(parseNumber('45%')).toBe(45);
  expect(parseNumber('1,5', true)).toBe(1.5);
  expect(parseNumber('1.234,5', true)).toBe(1234.5);
  expect(parseNumber('1-5')).toBeNaN();
  expect(parseNumber('')).toBeNaN();
  expect(usesDecimalComma(['1,234', '5,678'])).toBe(false);
  expect(usesDecimalComma(['0,125'])).toBe(true);
  expect(usesDecimalComma(['2,5', '3'])).toBe(true);
});

test('near names are found by likeness, nearest first', () => {
  expect(nearNames('gender', ['age', 'Gender', 'genders', 'region'])).toEqual(['Gender', 'genders']);
  expect(nearNames('zzz', ['age', 'region'])).toEqual([]);
});
