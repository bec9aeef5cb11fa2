'use client';

import { useContext, useMemo } from 'react';
import { type Translate, translator } from '#lib/i18n/translate.ts';
import type { Area, KeyOf } from './catalogues.ts';
import { MessagesContext } from './messages-context.client.ts';

/** The function that says the messages of `area` in a client part; `<Messages area>` must stand somewhere above. */
export function useTranslate<A extends Area>(area: A): Translate<KeyOf<A>> {
  const { locale, areas } = useContext(MessagesContext);
  const messages = areas[area];
  return useMemo(() => translator(locale, messages ?? {}) as Translate<KeyOf<A>>, [locale, messages]);
}
