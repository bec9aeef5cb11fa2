import { latinLetters } from '#lib/latin-letters.ts';

/**
 * A readable code made of words: small Latin letters, digits and `_`, at most 24 characters, whole words where they fit.
 * Undefined when nothing is left of them (Chinese, signs alone).
 */
export function codeFromWords(words: string, separator: '_' | '-' = '_'): string | undefined {
  const parts = latinLetters(words)
    .split(/[^a-z0-9]+/)
    .filter((part) => part && !small.has(part));
  let code = '';
  for (const part of parts) {
    const longer = code ? `${code}${separator}${part}` : part;
    if (code && longer.length > 24) break;
    code = longer;
  }
  // A question's code begins with a letter; an option's may begin with a digit.
  const cut = code.slice(0, 24).replace(separator === '_' ? /^[^a-z]+/ : /^-+/, '');
  return cut || undefined;
}

/** Little words that tell nothing in a code. */
const small = new Set('a an the is are do does did you your of to in on at for how what which who and or'.split(' '));
