import { fail, ok, type Result } from '#lib/result.ts';

/** One line of a code file that cannot be used. Lines are counted from 1. */
export interface CodeLineProblem {
  readonly kind: 'blank' | 'duplicate' | 'tooLong' | 'unprintable';
  readonly line: number;
  /** The line on which a duplicate stood first. */
  readonly first?: number;
}

export const longestCode = 200;
export const mostCodes = 1_000_000;

export type CodeFileFailure =
  | { readonly kind: 'empty' }
  | { readonly kind: 'tooMany'; readonly count: number }
  | { readonly kind: 'lines'; readonly problems: readonly CodeLineProblem[] };

/**
 * The codes in a file with one code per line, or a CSV whose first column holds them (up to the first comma or semicolon, quotes taken
 * off; a first line that says `code` or `codes` is a header). All or nothing: blank lines between codes, duplicates and unprintable ones are
 * told with their lines, up to 100 of them, and then there are no codes. Line ends may be of any system.
 */
export function readCodeFile(text: string): Result<readonly string[], CodeFileFailure> {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  while (lines.length > 0 && lines.at(-1)?.trim() === '') lines.pop();
  const from = /^"?codes?"?\s*([,;\t].*)?$/i.test(lines[0] ?? '') ? 1 : 0;
  if (lines.length - from > mostCodes) return fail({ kind: 'tooMany', count: lines.length - from });
  const firstSeen = new Map<string, number>();
  const problems: CodeLineProblem[] = [];
  for (let at = from; at < lines.length; at += 1) {
    const line = at + 1;
    const code = firstColumn(lines[at] ?? '');
    const first = firstSeen.get(code);
    if (code === '') problems.push({ kind: 'blank', line });
    else if (code.length > longestCode) problems.push({ kind: 'tooLong', line });
    else if (/\p{C}/u.test(code)) problems.push({ kind: 'unprintable', line });
    else if (first !== undefined) problems.push({ kind: 'duplicate', line, first });
    else firstSeen.set(code, line);
  }
  if (problems.length > 0) return fail({ kind: 'lines', problems: problems.slice(0, 100) });
  return firstSeen.size === 0 ? fail({ kind: 'empty' }) : ok([...firstSeen.keys()]);
}

function firstColumn(line: string): string {
  const quoted = /^\s*"((?:[^"]|"")*)"/.exec(line);
  return (quoted ? (quoted[1] ?? '').replaceAll('""', '"') : (line.split(/[,;\t]/, 1)[0] ?? '')).trim();
}
