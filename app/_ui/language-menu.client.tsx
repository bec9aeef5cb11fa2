'use client';

import { Languages } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTransition } from 'react';
import { localeNames, locales } from '#lib/i18n/locale.ts';
import { Button } from './button.tsx';
import { ChoiceMenu } from './choice-menu.client.tsx';
import { chooseLocale } from './i18n/actions.ts';
import { useLocale } from './i18n/use-locale.client.ts';
import { useTranslate } from './i18n/use-translate.client.ts';

/** The reader's language; each names itself. Remembered in a cookie, and the page is drawn anew at once. */
export function LanguageMenu() {
  const t = useTranslate('ui');
  const locale = useLocale();
  const router = useRouter();
  const [busy, start] = useTransition();
  return (
    <ChoiceMenu
      label={t('language')}
      value={locale}
      choices={locales.map((value) => ({ value, label: localeNames[value], lang: value }))}
      onChoose={(value) =>
        start(async () => {
          await chooseLocale(value);
          router.refresh();
        })
      }
      trigger={
        <Button
          kind="quiet"
          size="small"
          className="font-normal text-ink-2"
          aria-label={t('languageIs', { language: localeNames[locale] })}
          aria-busy={busy}
        >
          <Languages aria-hidden="true" />
          {localeNames[locale]}
        </Button>
      }
    />
  );
}
