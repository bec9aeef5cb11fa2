import { cookies, headers } from 'next/headers';
import { cache } from 'react';
import { isLocale, type Locale, locales, negotiateLocale } from '#lib/i18n/locale.ts';
import { localeCookie } from './locale-cookie.ts';

/**
 * The language of this request: the cookie (a choice made here, or the user's setting, which signing in writes there),
 * else the best of Accept-Language.
 */
export const getLocale = cache(async (): Promise<Locale> => {
  const chosen = (await cookies()).get(localeCookie)?.value;
  if (isLocale(chosen)) return chosen;
  return negotiateLocale((await headers()).get('accept-language'), locales);
});
