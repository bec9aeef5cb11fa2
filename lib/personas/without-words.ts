/**
 * A text of the team without words that it took over from somebody who is gone: each such passage becomes an ellipsis. Null
 * when nothing else was in it.
 * @param words whole answers, verbatim
 */
export function withoutWords(text: string, words: readonly string[]): string | null {
  const left = words.reduce((rest, one) => (one === '' ? rest : rest.replaceAll(one, '…')), text);
  if (left === text) return text;
  return /[\p{L}\p{N}]/u.test(left) ? left : null;
}
