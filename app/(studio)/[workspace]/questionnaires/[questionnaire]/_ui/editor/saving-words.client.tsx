'use client';

import { Check, CloudOff, LoaderCircle } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { Button } from '#app/_ui/button.tsx';
import type { KeyOf } from '#app/_ui/i18n/catalogues.ts';
import { useLocale } from '#app/_ui/i18n/use-locale.client.ts';
import { useTranslate } from '#app/_ui/i18n/use-translate.client.ts';
import { type Formatter, formatter } from '#lib/i18n/format.ts';
import type { Translate } from '#lib/i18n/translate.ts';
import type { Saving } from './state/use-autosave.client.ts';

/** Whether everything is saved, and since when; a failure is said aloud, an ordinary save is not. */
export function SavingWords({ saving, onRetry }: { saving: Saving; onRetry: () => void }) {
  const t = useTranslate('questionnaires');
  const locale = useLocale();
  // The hour is that of the reader's own clock, which the server does not know.
  const zone = useSyncExternalStore(
    () => () => {},
    () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    () => undefined,
  );
  const { state } = saving;
  if (state === 'failed') {
    return (
      <p role="alert" className="flex flex-wrap items-center gap-2 font-strong text-bad text-sm">
        <CloudOff aria-hidden="true" className="size-4" />
        {t('edit.saving.failed')}
        <Button size="small" onClick={onRetry}>
          {t('edit.saving.retry')}
        </Button>
      </p>
    );
  }
  const isBusy = state === 'saving' || state === 'waiting';
  return (
    <p className="flex items-center gap-2 text-ink-3 text-sm" data-saving={state}>
      {isBusy ? (
        <LoaderCircle aria-hidden="true" className="size-4" />
      ) : (
        state === 'saved' && <Check aria-hidden="true" className="size-4 text-ok" />
      )}
      {isBusy
        ? t('edit.saving.busy')
        : state === 'saved'
          ? zone
            ? sayWhen(saving.at, formatter(locale, zone), t)
            : t('edit.saving.savedPlain')
          : t('edit.saving.stopped')}
    </p>
  );
}

/** The hour alone for today; the day too for another. */
function sayWhen(at: number, format: Formatter, t: Translate<KeyOf<'questionnaires'>>): string {
  const [date, time] = [format.date(at), format.time(at)];
  return date === format.date(Date.now()) ? t('edit.saving.saved', { time }) : t('edit.saving.savedOn', { date, time });
}
