'use client';

import { Monitor, Smartphone } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { classNames } from '#app/_ui/class-names.ts';
import { useLocale } from '#app/_ui/i18n/use-locale.client.ts';
import { useTranslate } from '#app/_ui/i18n/use-translate.client.ts';
import { languageName } from '#lib/i18n/language-name.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { useEditor } from '../state/editor-context.client.ts';
import { PreviewFrame } from './preview-frame.client.tsx';

/** The page of what is being edited as respondents will see it, in a language and on a device. */
export function Preview({ address, revision }: { address: string; revision: number }) {
  const t = useTranslate('questionnaires');
  const reader = useLocale();
  const { draft, place } = useEditor();
  const [device, setDevice] = useState<'phone' | 'desktop'>('phone');
  const [wished, setWished] = useState<Locale>(draft.languages.includes(reader) ? reader : draft.languages[0]);
  const locale = draft.languages.includes(wished) ? wished : draft.languages[0];
  const [kind, code] = [place.charAt(0), place.split('/')[0]?.slice(2)];
  const here = draft.pages.find((page) =>
    kind === 'p' ? page.code === code : page.questions.some((question) => question.code === code),
  );
  const kept = useRef(draft.pages[0]?.code);
  useEffect(() => {
    if (here) kept.current = here.code;
  }, [here]);
  const page = (kind === 's' ? draft.pages[0] : (here ?? draft.pages.find((one) => one.code === kept.current)))?.code;
  const query = new URLSearchParams({ page: page ?? '', lang: locale, r: String(revision) });
  const devices = [
    { key: 'phone', Icon: Smartphone },
    { key: 'desktop', Icon: Monitor },
  ] as const;
  return (
    <section aria-labelledby="preview">
      <div className="mb-2 flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <h2 id="preview" className="font-sans font-strong text-md">
          {t('edit.preview')}
        </h2>
        <div className="flex gap-1">
          {devices.map(({ key, Icon }) => (
            <button
              key={key}
              type="button"
              className={toggle}
              aria-label={t(`edit.preview.${key}`)}
              aria-pressed={device === key}
              onClick={() => setDevice(key)}
            >
              <Icon aria-hidden="true" className="size-4" />
            </button>
          ))}
        </div>
      </div>
      {draft.languages.length > 1 && (
        <div className="mb-2 flex flex-wrap gap-1">
          {draft.languages.map((language) => (
            <button
              key={language}
              type="button"
              className={classNames(toggle, 'px-2')}
              aria-pressed={locale === language}
              onClick={() => setWished(language)}
            >
              {languageName(language, reader)}
            </button>
          ))}
        </div>
      )}
      {here && here.questions.length === 0 ? (
        <p className="rounded-md bg-sunken p-4 text-ink-2 text-sm">{t('edit.preview.empty')}</p>
      ) : (
        <PreviewFrame
          device={device}
          src={`${address}?${query}`}
          title={t('edit.preview.title')}
          question={kind === 'q' && here?.questions[0]?.code !== code ? code : undefined}
        />
      )}
      <p className="mt-2 text-ink-3 text-xs leading-snug">{t('edit.preview.how')}</p>
    </section>
  );
}

const toggle =
  'inline-grid min-h-8 min-w-8 place-items-center border-transparent border-b-2 text-ink-2 text-sm hover:text-ink aria-pressed:border-accent aria-pressed:font-strong aria-pressed:text-ink max-lg:min-h-11 max-lg:min-w-11';
