import { localeNames, locales } from '#lib/i18n/locale.ts';
import { chooseLocale } from '../../_ui/i18n/actions.ts';
import { getLocale } from '../../_ui/i18n/get-locale.ts';
import { getTranslate } from '../../_ui/i18n/get-translate.ts';

/** The four languages side by side, each in its own name; works without script. */
export async function LanguageRow() {
  const t = await getTranslate('ui');
  const here = await getLocale();
  return (
    <form action={chooseLocale} aria-label={t('language')} className="-mx-2 flex flex-wrap">
      {locales.map((locale) => (
        <button
          key={locale}
          type="submit"
          name="locale"
          value={locale}
          lang={locale}
          aria-current={locale === here || undefined}
          className="min-h-11 px-2 text-ink-2 hover:text-ink hover:underline aria-[current]:font-strong aria-[current]:text-ink"
        >
          {localeNames[locale]}
        </button>
      ))}
    </form>
  );
}
