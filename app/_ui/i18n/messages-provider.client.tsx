'use client';

import { type ReactNode, useContext, useMemo } from 'react';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Messages } from '#lib/i18n/translate.ts';
import type { Area } from './catalogues.ts';
import { MessagesContext } from './messages-context.client.ts';

/** Holds the messages of one area for `useTranslate`; keeps those of the providers around it. */
export function MessagesProvider(props: { area: Area; locale: Locale; messages: Messages; children: ReactNode }) {
  const { area, locale, messages, children } = props;
  const outer = useContext(MessagesContext);
  const value = useMemo(
    () => ({ locale, areas: { ...outer.areas, [area]: messages } }),
    [outer, area, locale, messages],
  );
  return <MessagesContext value={value}>{children}</MessagesContext>;
}
