'use client';

import { createContext } from 'react';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Messages } from '#lib/i18n/translate.ts';
import type { Area } from './catalogues.ts';

/** What client parts know of language: which it is, and the messages that were sent. */
export const MessagesContext = createContext<{ locale: Locale; areas: Partial<Record<Area, Messages>> }>({
  locale: 'en',
  areas: {},
});
