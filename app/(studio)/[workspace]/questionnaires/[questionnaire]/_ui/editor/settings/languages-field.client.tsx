'use client';

import { Fieldset } from '#app/_ui/fieldset.tsx';
import { useLocale } from '#app/_ui/i18n/use-locale.client.ts';
import { useTranslate } from '#app/_ui/i18n/use-translate.client.ts';
import { languageName } from '#lib/i18n/language-name.ts';
import { locales } from '#lib/i18n/locale.ts';
import { setLanguages } from '#lib/questionnaires/editor/set-languages.ts';
import { useEditor } from '../state/editor-context.client.ts';

/** The languages of the questionnaire: which are offered, and which one is the first, to fall back on. */
export function LanguagesField() {
  const t = useTranslate('questionnaires');
  const locale = useLocale();
  const { draft, change, readOnly } = useEditor();
  const [first] = draft.languages;
  return (
    <Fieldset legend={t('edit.languages')} help={t('edit.languages.help')}>
      <div className="grid gap-1" data-place="languages" tabIndex={-1}>
        {locales.map((language) => {
          const isOn = draft.languages.includes(language);
          return (
            <div key={language} className="flex flex-wrap items-center gap-x-4">
              <label className="flex min-h-9 min-w-40 items-center gap-2.5 max-lg:min-h-11">
                <input
                  type="checkbox"
                  className="box"
                  checked={isOn}
                  disabled={readOnly || (isOn && draft.languages.length === 1)}
                  onChange={() =>
                    change((now) =>
                      setLanguages(
                        now,
                        isOn ? now.languages.filter((one) => one !== language) : [...now.languages, language],
                      ),
                    )
                  }
                />
                <span>{languageName(language, locale)}</span>
              </label>
              {isOn && draft.languages.length > 1 && (
                <label className="flex min-h-9 items-center gap-2 text-ink-2 text-sm max-lg:min-h-11">
                  <input
                    type="radio"
                    className="dot"
                    name="first-language"
                    aria-label={t('edit.languages.firstOf', { language: languageName(language, locale) })}
                    checked={language === first}
                    disabled={readOnly}
                    onChange={() =>
                      change((now) => setLanguages(now, [language, ...now.languages.filter((one) => one !== language)]))
                    }
                  />
                  {t('edit.languages.first')}
                </label>
              )}
            </div>
          );
        })}
      </div>
    </Fieldset>
  );
}
