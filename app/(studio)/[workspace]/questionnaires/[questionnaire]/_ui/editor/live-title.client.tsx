'use client';

import { useSyncExternalStore } from 'react';
import type { Locale } from '#lib/i18n/locale.ts';

interface Title {
  readonly words: string;
  readonly language: Locale | undefined;
}

let now: Title | undefined;
const listeners = new Set<() => void>();

/** The title at the head of the page as it is being written; what the server knew until the editor says otherwise. */
export function LiveTitle({ words, language }: Title) {
  const title = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => now,
    () => undefined,
  );
  const shown = title ?? { words, language };
  return <span {...(shown.language && { lang: shown.language })}>{shown.words}</span>;
}

/** Says what the questionnaire is called now; undefined when no editor is open. */
export function sayTitle(title: Title | undefined): void {
  now = title;
  for (const listener of listeners) listener();
}
