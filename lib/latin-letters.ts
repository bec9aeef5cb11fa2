/**
 * The text in small letters without accents, Russian transliterated letter by letter; other scripts stay as they are. For codes
 * and slugs, which keep a–z and digits of it.
 */
export function latinLetters(text: string): string {
  return Array.from(text.toLowerCase(), (letter) => cyrillic.get(letter) ?? letter)
    .join('')
    .normalize('NFKD')
    .replace(/\p{Mark}+/gu, '');
}

const cyrillic: ReadonlyMap<string, string> = new Map(
  Object.entries({
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    д: 'd',
    е: 'e',
    ё: 'e',
    ж: 'zh',
    з: 'z',
    и: 'i',
    й: 'i',
    к: 'k',
    л: 'l',
    м: 'm',
    н: 'n',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
    ф: 'f',
    х: 'kh',
    ц: 'ts',
    ч: 'ch',
    ш: 'sh',
    щ: 'shch',
    ъ: '',
    ы: 'y',
    ь: '',
    э: 'e',
    ю: 'iu',
    я: 'ia',
  }),
);
