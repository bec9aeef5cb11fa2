/**
 * Whether a text holds every word of a search, in any order: as a word or its beginning, and in Chinese anywhere. Capitals,
 * accents and signs make no difference.
 */
export function isSought(text: string, search: string): boolean {
  const words = wordsOf(text);
  return wordsOf(search).every((sought) =>
    words.some((word) => (/\p{Script=Han}/u.test(sought) ? word.includes(sought) : word.startsWith(sought))),
  );
}

function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}
