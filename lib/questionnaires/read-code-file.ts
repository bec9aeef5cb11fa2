import { fail, ok, type Result } from '#lib/result.ts';
import { type CodeLineProblem, mostCodes, readCodeLines } from './read-code-lines.ts';

export type CodeFileFailure =
  | { readonly kind: 'empty' }
  | { readonly kind: 'tooMany'; readonly count: number }
  | { readonly kind: 'lines'; readonly problems: readonly CodeLineProblem[] };

/**
 * The codes in a file as `readCodeLines` understands it, all or nothing: blank lines between codes, duplicates and
 * unprintable ones are told with their lines, up to 100 of them, and then there are no codes.
 */
export function readCodeFile(text: string): Result<readonly string[], CodeFileFailure> {
  const { count, lineOf, problems } = readCodeLines(text);
  if (count > mostCodes) return fail({ kind: 'tooMany', count });
  if (problems.length > 0) return fail({ kind: 'lines', problems: problems.slice(0, 100) });
  return lineOf.size === 0 ? fail({ kind: 'empty' }) : ok([...lineOf.keys()]);
}
