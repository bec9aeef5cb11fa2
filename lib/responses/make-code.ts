import { latinLetters } from '#lib/latin-letters.ts';

/** Codes given so far in one list, each with the text that it was made from. */
export type TakenCodes = Set<string>;

/**
 * A code for a text out of a data file: its Latin letters and digits, unique among `taken`, to which it is added. The same texts in
 * the same order always give the same codes. A text without any (Chinese, signs) gets `fallback` with its place.
 * @param kind `question` codes begin with a letter and join with `_`; `option` codes may begin with a digit and join with `-`
 */
export function makeCode(text: string, kind: 'question' | 'option', taken: TakenCodes, fallback: string): string {
  const joint = kind === 'question' ? '_' : '-';
  // A sign in front of a number tells it from its opposite.
  const signed = kind === 'option' ? text.trim().replace(/^[-−](?=\d)/, 'minus ') : text;
  const latin = latinLetters(signed)
    .slice(0, 400)
    .replace(/[^a-z0-9]+/g, joint)
    .replace(kind === 'question' ? /^[^a-z]+/ : /^-+/, '')
    .slice(0, 48)
    .replace(/[-_]+$/, '');
  const wanted = latin === '' ? `${fallback}${taken.size + 1}` : reserved.has(latin) ? `${latin}${joint}1` : latin;
  let code = wanted;
  for (let turn = 2; taken.has(code); turn++) code = `${wanted}${joint}${turn}`;
  taken.add(code);
  return code;
}

/** Words of conditions and of JavaScript's objects, and the code under which own words are kept. */
const reserved = new Set(['and', 'or', 'not', 'in', 'true', 'false', 'constructor', 'other']);
