import { type Translate, translator } from '#lib/i18n/translate.ts';
import { type Area, type KeyOf, loadMessages } from './catalogues.ts';
import { getLocale } from './get-locale.ts';

/** The function that says the messages of `area` in the language of this request; for server components. */
export async function getTranslate<A extends Area>(area: A): Promise<Translate<KeyOf<A>>> {
  const locale = await getLocale();
  return translator(locale, await loadMessages(area, locale)) as Translate<KeyOf<A>>;
}
