/** One line of a code file that cannot be used. Lines are counted from 1. */
export interface CodeLineProblem {
  readonly kind: 'blank' | 'duplicate' | 'tooLong' | 'unprintable';
  readonly line: number;
  /** The line on which a duplicate stood first. */
  readonly first?: number;
}

export const longestCode = 200;
export const mostCodes = 1_000_000;

/**
 * The codes of a text, one a line, or of a CSV whose first column holds them (up to the first comma or semicolon, quotes
 * taken off; a first line that says `code` or `codes` is a header), each with its line; and the lines that hold none that
 * can be used. Blank lines at the end are not lines. Line ends may be of any system.
 */
export function readCodeLines(text: string): CodeLines {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  while (lines.length > 0 && lines.at(-1)?.trim() === '') lines.pop();
  const from = /^"?codes?"?\s*([,;\t].*)?$/i.test(lines[0] ?? '') ? 1 : 0;
  const count = lines.length - from;
  const lineOf = new Map<string, number>();
  const problems: CodeLineProblem[] = [];
  if (count > mostCodes) return { count, lineOf, problems };
  for (let at = from; at < lines.length; at += 1) {
    const line = at + 1;
    const code = firstColumn(lines[at] ?? '');
    const first = lineOf.get(code);
    if (code === '') problems.push({ kind: 'blank', line });
    else if (code.length > longestCode) problems.push({ kind: 'tooLong', line });
    else if (/\p{C}/u.test(code)) problems.push({ kind: 'unprintable', line });
    else if (first !== undefined) problems.push({ kind: 'duplicate', line, first });
    else lineOf.set(code, line);
  }
  return { count, lineOf, problems };
}

export interface CodeLines {
  /** Lines behind the header; with more than `mostCodes` none of them is read. */
  readonly count: number;
  /** The line of each code, in their order. */
  readonly lineOf: ReadonlyMap<string, number>;
  readonly problems: readonly CodeLineProblem[];
}

function firstColumn(line: string): string {
  const quoted = /^\s*"((?:[^"]|"")*)"/.exec(line);
  return (quoted ? (quoted[1] ?? '').replaceAll('""', '"') : (line.split(/[,;\t]/, 1)[0] ?? '')).trim();
}
