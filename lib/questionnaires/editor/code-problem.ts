import { reservedWords } from '../logic/expression.ts';

/**
 * Why a code cannot be used, or undefined: badly written, a word of the expression language, or taken. The form is that of
 * `codeSchema`, or for lines inside a question of `innerCodeSchema`.
 */
export function codeProblem(
  code: string,
  taken: ReadonlySet<string>,
  inner: boolean,
): 'badForm' | 'reserved' | 'taken' | undefined {
  if (!(inner ? /^[a-z0-9][a-z0-9_-]{0,63}$/ : /^[a-z][a-z0-9_]{0,63}$/).test(code)) return 'badForm';
  if (reservedWords.includes(code) || code === 'constructor') return 'reserved';
  return taken.has(code) ? 'taken' : undefined;
}
