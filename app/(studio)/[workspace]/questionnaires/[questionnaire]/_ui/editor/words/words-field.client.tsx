'use client';

import { useId } from 'react';
import { useLocale } from '#app/_ui/i18n/use-locale.client.ts';
import { useTranslate } from '#app/_ui/i18n/use-translate.client.ts';
import { languageName } from '#lib/i18n/language-name.ts';
import { setWords } from '#lib/questionnaires/editor/set-words.ts';
import type { Text } from '#lib/questionnaires/questionnaire.ts';
import { useEditor } from '../state/editor-context.client.ts';
import { WordsInput } from './words-input.client.tsx';

/** A text in the languages that stand side by side; with one language it is a plain field. */
export function WordsField(props: {
  label: string;
  help?: string;
  value: Text | undefined;
  /** Names the text within the draft: for undo, and so that a check can lead to it. */
  name: string;
  lines?: number;
  /** A text that need not be there is not missed while no language has it. */
  optional?: boolean;
  onChange: (text: Text, merge: string) => void;
}) {
  const t = useTranslate('questionnaires');
  const locale = useLocale();
  const { shown, draft } = useEditor();
  const id = useId();
  const { value, name, help } = props;
  const isAlone = draft.languages.length === 1;
  const isMissed = !props.optional || Object.keys(value ?? {}).length > 0;
  const input = (language: (typeof shown)[number], inputId?: string) => (
    <WordsInput
      key={language}
      {...(inputId && { id: inputId })}
      language={language}
      value={value?.[language] ?? ''}
      missing={isMissed && !value?.[language]}
      label={inputId ? undefined : t('edit.in', { what: props.label, language: languageName(language, locale) })}
      lines={props.lines ?? 1}
      place={name}
      {...(help && { describedBy: `${id}-help` })}
      onChange={(words) => props.onChange(setWords(value, language, words), `${name} ${language}`)}
    />
  );
  const [first] = shown;
  return (
    <div className="grid gap-1">
      {isAlone && first ? (
        <>
          <label htmlFor={id} className="font-strong text-sm">
            {props.label}
            {props.optional && <span className="font-normal text-ink-3"> {t('edit.optional')}</span>}
          </label>
          {input(first, id)}
        </>
      ) : (
        <div className="grid gap-x-4 gap-y-2 md:grid-cols-2">
          {shown.map((language, at) => (
            <div key={language} className="grid min-w-0 content-start gap-1">
              <p className="text-sm" aria-hidden="true">
                {at === 0 && <span className="mr-2 font-strong">{props.label}</span>}
                <span className="text-ink-3">{languageName(language, locale)}</span>
                {at === 0 && props.optional && <span className="text-ink-3"> {t('edit.optional')}</span>}
              </p>
              {input(language)}
            </div>
          ))}
        </div>
      )}
      {help && (
        <p id={`${id}-help`} className="text-ink-3 text-sm leading-snug">
          {help}
        </p>
      )}
    </div>
  );
}
