import { reservedWords } from '../logic/expression.ts';

/**
 * A code that nobody has: `base` itself when `base` asks for no number, else `base` with the lowest number that is free,
 * counted on from the number it ends with (`q1`, `q2`; `age`, `age2`).
 * @param taken codes that are or ever were in use, so that none is used again
 */
export function freshCode(base: string, taken: ReadonlySet<string>, numbered = false): string {
  const stem = base.replace(/\d+$/, '').slice(0, 58);
  const isFree = (code: string) => !taken.has(code) && !unusable.includes(code);
  if (!numbered && isFree(base)) return base;
  for (let number = numbered ? 1 : 2; ; number += 1) {
    const code = `${stem}${number}`;
    if (isFree(code)) return code;
  }
}

const unusable: readonly string[] = [...reservedWords, 'constructor'];
