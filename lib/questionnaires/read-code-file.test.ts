import { describe, expect, it } from 'vitest';
import { readCodeFile } from './read-code-file.ts';

describe('a code file', () => {
  it('is one code per line, whatever ends the lines', () => {
    expect(readCodeFile('A-1\r\nB-2\nC-3\n\n')).toEqual({ ok: true, value: ['A-1', 'B-2', 'C-3'] });
  });

  it('may be the first column of a CSV with a header', () => {
    expect(readCodeFile('\uFEFFcode;worth\n"A ""x""";10\nB,5')).toEqual({ ok: true, value: ['A "x"', 'B'] });
  });

  it('is refused whole when lines are blank, twice there or unprintable, and says which', () => {
    expect(readCodeFile('A\n\nA\nB\u0007\n')).toEqual({
      ok: false,
      failure: {
        kind: 'lines',
        problems: [
          { kind: 'blank', line: 2 },
          { kind: 'duplicate', line: 3, first: 1 },
          { kind: 'unprintable', line: 4 },
        ],
      },
    });
  });

  it('must hold a code', () => {
    expect(readCodeFile('code\n')).toEqual({ ok: false, failure: { kind: 'empty' } });
  });
});
