'use client';

import { useContext } from 'react';
import type { Locale } from '#lib/i18n/locale.ts';
import { MessagesContext } from './messages-context.client.ts';

/** The reader's language, in a client part. */
export function useLocale(): Locale {
  return useContext(MessagesContext).locale;
}
