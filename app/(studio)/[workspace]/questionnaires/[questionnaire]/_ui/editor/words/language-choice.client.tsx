'use client';

import { useId } from 'react';
import { useLocale } from '#app/_ui/i18n/use-locale.client.ts';
import { useTranslate } from '#app/_ui/i18n/use-translate.client.ts';
import { Select } from '#app/_ui/select.tsx';
import { languageName } from '#lib/i18n/language-name.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { useEditor } from '../state/editor-context.client.ts';

/** Which language stands beside the first; only where there are more than two. */
export function LanguageChoice() {
  const t = useTranslate('questionnaires');
  const locale = useLocale();
  const { draft, shown, showBeside, findings } = useEditor();
  const id = useId();
  if (draft.languages.length < 3) return null;
  const missing = (language: Locale) =>
    findings.find((one) => one.kind === 'untranslated' && one.language === language);
  return (
    <div className="flex items-center gap-2 text-sm">
      <label htmlFor={id} className="text-ink-3">
        {t('edit.beside')}
      </label>
      <span className="w-44">
        <Select id={id} value={shown[1]} onChange={(event) => showBeside(event.target.value as Locale)}>
          {draft.languages.slice(1).map((language) => {
            const found = missing(language);
            const count = found?.kind === 'untranslated' ? found.count : 0;
            return (
              <option key={language} value={language}>
                {count > 0
                  ? t('edit.besideMissing', { language: languageName(language, locale), n: count })
                  : languageName(language, locale)}
              </option>
            );
          })}
        </Select>
      </span>
    </div>
  );
}
