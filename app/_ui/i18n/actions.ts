'use server';

import { cookies } from 'next/headers';
import { isLocale } from '#lib/i18n/locale.ts';
import { localeCookie } from './locale-cookie.ts';

/** Remembers the language a reader chose for a year; any other value than our four is ignored. */
export async function chooseLocale(choice: unknown): Promise<void> {
  const locale = choice instanceof FormData ? choice.get('locale') : choice;
  if (!isLocale(locale)) return;
  (await cookies()).set(localeCookie, locale, { path: '/', maxAge: 31_536_000, sameSite: 'lax', httpOnly: true });
}
