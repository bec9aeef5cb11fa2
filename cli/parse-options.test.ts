import { expect, test } from 'vitest';
import { parseOptions } from './parse-options.ts';
import { splitNames } from './split-names.ts';

const kinds = { out: 'text', quota: 'list', centre: 'switch' } as const;

function read(...args: string[]) {
  const result = parseOptions(args, kinds);
  return result.ok ? result.value : result.failure;
}

test('values stand after a blank or an equals sign, and may start with a dash', () => {
  expect(read('a.csv', '--out', 'x', '--centre')).toMatchObject({ text: { out: 'x' }, positionals: ['a.csv'] });
  expect(read('--out=-5')).toMatchObject({ text: { out: '-5' } });
  expect(read('--out', '-5')).toMatchObject({ text: { out: '-5' } });
  expect(read('--quota', 'a=1', '--quota', 'b=2')).toMatchObject({ list: { quota: ['a=1', 'b=2'] } });
  expect(read('--', '--out')).toMatchObject({ positionals: ['--out'] });
});

test('what is unknown, empty or too much is refused by name', () => {
  expect(read('--otu', 'x')).toEqual({ tag: 'unknownOption', name: '--otu', near: '--out' });
  expect(read('--out')).toEqual({ tag: 'missingValue', name: '--out' });
  expect(read('--centre=yes')).toEqual({ tag: 'unexpectedValue', name: '--centre' });
  expect(read('--__proto__', 'x')).toMatchObject({ tag: 'unknownOption' });
});

test('a name with a comma stands in double quotes', () => {
  expect(splitNames('a, b ,c')).toEqual(['a', 'b', 'c']);
  expect(splitNames('"Hiphop, Rap",b')).toEqual(['Hiphop, Rap', 'b']);
  expect(splitNames('"say ""hi""",b')).toEqual(['say "hi"', 'b']);
  expect(splitNames('')).toEqual([]);
});
