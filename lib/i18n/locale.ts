/** The languages of Segue itself; a questionnaire may be written in any of them. */
export const locales = ['en', 'ru', 'zh', 'lv'] as const;
export type Locale = (typeof locales)[number];

/** What each language calls itself. */
export const localeNames: Record<Locale, string> = { en: 'English', ru: 'Русский', zh: '中文', lv: 'Latviešu' };

export function isLocale(text: unknown): text is Locale {
  return locales.includes(text as Locale);
}

/**
 * The best of `offered` for a browser's Accept-Language header; the first offered when none fits.
 * Quality values are honoured; `ru-RU` counts as `ru`. A header over 400 characters is not read further.
 */
export function negotiateLocale<L extends string>(header: string | null | undefined, offered: readonly [L, ...L[]]): L {
  const wishes = (header ?? '')
    .slice(0, 400)
    .split(',')
    .map((part, at) => {
      const [tag = '', ...params] = part.trim().split(';');
      const quality = params.map((p) => /^\s*q=([01](?:\.\d{0,3})?)\s*$/.exec(p)?.[1]).find(Boolean);
      return { language: tag.toLowerCase().split('-')[0] ?? '', quality: quality ? Number(quality) : 1, at };
    })
    .filter((wish) => wish.quality > 0)
    .sort((a, b) => b.quality - a.quality || a.at - b.at);
  for (const wish of wishes) {
    const found = offered.find((locale) => locale === wish.language);
    if (found) return found;
  }
  return offered[0];
}
