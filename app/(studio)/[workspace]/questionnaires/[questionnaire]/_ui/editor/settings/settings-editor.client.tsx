'use client';

import type { ReactNode } from 'react';
import { Checkbox } from '#app/_ui/checkbox.tsx';
import { Field } from '#app/_ui/field.tsx';
import { useTranslate } from '#app/_ui/i18n/use-translate.client.ts';
import { Select } from '#app/_ui/select.tsx';
import { optionalText } from '#lib/questionnaires/editor/set-words.ts';
import { withPart } from '#lib/questionnaires/editor/with-part.ts';
import { useEditor } from '../state/editor-context.client.ts';
import { LanguageChoice } from '../words/language-choice.client.tsx';
import { WordsField } from '../words/words-field.client.tsx';
import { CalculatedValues } from './calculated-values.client.tsx';
import { LanguagesField } from './languages-field.client.tsx';
import { PrivacyFields } from './privacy-fields.client.tsx';
import { ScreenOuts } from './screen-outs.client.tsx';

/** What holds for the whole questionnaire. */
export function SettingsEditor() {
  const t = useTranslate('questionnaires');
  const { draft, change, readOnly } = useEditor();
  return (
    <section aria-labelledby="edited" className="grid gap-5">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 id="edited" tabIndex={-1} data-quiet-focus className="text-2xl">
          {t('edit.settings')}
        </h2>
        <LanguageChoice />
      </div>
      <WordsField
        label={t('edit.title')}
        name="title"
        value={draft.title}
        onChange={(title, merge) => change((now) => ({ ...now, title }), merge)}
      />
      <WordsField
        label={t('edit.intro')}
        help={t('edit.intro.help')}
        name="intro"
        optional
        lines={3}
        value={draft.intro}
        onChange={(text, merge) => change((now) => withPart(now, 'intro', optionalText(text)), merge)}
      />
      <LanguagesField />
      <div className="max-w-80">
        <Field label={t('edit.buyer')} help={t('edit.buyer.help')}>
          {(control) => (
            <Select
              {...control}
              value={draft.buyer ?? ''}
              disabled={readOnly}
              onChange={(event) => {
                const buyer = event.target.value || undefined;
                change((now) => withPart(now, 'buyer', buyer));
              }}
            >
              <option value="">{t('buyer.none')}</option>
              {(['B2C', 'B2B', 'B2D'] as const).map((buyer) => (
                <option key={buyer} value={buyer}>
                  {t(`buyer.${buyer}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
      <Part title={t('edit.privacy')} lead={t('edit.privacy.lead')}>
        <PrivacyFields />
        <Checkbox
          label={t('edit.anonymous')}
          help={t('edit.anonymous.help')}
          checked={draft.anonymous ?? false}
          disabled={readOnly}
          onChange={(event) => {
            const anonymous = event.target.checked || undefined;
            change((now) => withPart(now, 'anonymous', anonymous));
          }}
        />
      </Part>
      <Part title={t('edit.screenOuts')} lead={t('edit.screenOuts.lead')}>
        <ScreenOuts />
      </Part>
      <Part title={t('edit.calculated')} lead={t('edit.calculated.lead')}>
        <CalculatedValues />
      </Part>
      <p className="border-line border-t pt-4 text-ink-3 text-sm">
        {t('edit.questionnaireCode')}{' '}
        <code className="font-mono text-xs" translate="no">
          {draft.code}
        </code>
      </p>
    </section>
  );
}

function Part({ title, lead, children }: { title: string; lead: string; children: ReactNode }) {
  return (
    <div className="grid gap-4 border-line border-t pt-4">
      <div>
        <h3>{title}</h3>
        <p className="max-w-(--measure) text-ink-3 text-sm leading-snug">{lead}</p>
      </div>
      {children}
    </div>
  );
}
