/**
 * A readable code made of words: small Latin letters, digits and `_`, at most 24 characters, whole words where they fit.
 * Cyrillic is written in Latin letters, accents are left out; undefined when nothing is left (Chinese, signs alone).
 */
export function codeFromWords(words: string, separator: '_' | '-' = '_'): string | undefined {
  const latin = Array.from(
    words
      .toLowerCase()
      .normalize('NFD')
      .replace(/\u0438\u0306/g, 'й')
      .replace(/\u0435\u0308/g, 'ё'),
  )
    .map((letter) => cyrillic[letter] ?? letter)
    .join('')
    .replace(/\p{M}/gu, '');
  const parts = latin.split(/[^a-z0-9]+/).filter((part) => part && !small.has(part));
  let code = '';
  for (const part of parts) {
    const longer = code ? `${code}${separator}${part}` : part;
    if (code && longer.length > 24) break;
    code = longer;
  }
  const cut = code.slice(0, 24).replace(separator === '_' ? /^[^a-z]+/ : /^-+/, '');
  return cut || undefined;
}

/** Little words that tell nothing in a code. */
const small = new Set('a an the is are do does did you your of to in on at for how what which who and or'.split(' '));

const letters =
  'а a б b в v г g д d е e ё e ж zh з z и i й i к k л l м m н n о o п p р r с s т t у u ф f х h ц c ч ch ш sh щ sch ъ _ ы y ь _ э e ю yu я ya';
const cyrillic: Readonly<Record<string, string>> = pairs(letters.split(' '));

function pairs(list: readonly string[]): Record<string, string> {
  const made: Record<string, string> = {};
  for (let at = 0; at < list.length; at += 2) made[list[at] ?? ''] = (list[at + 1] ?? '').replace('_', '');
  return made;
}
