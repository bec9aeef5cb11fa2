'use client';

import { classNames } from '#app/_ui/class-names.ts';
import { useTranslate } from '#app/_ui/i18n/use-translate.client.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { useEditor } from '../state/editor-context.client.ts';

/** The words of one text in one language: grows with what is written, and says when they are missing. */
export function WordsInput(props: {
  id?: string;
  language: Locale;
  value: string;
  missing: boolean;
  /** The name for a screen reader; without one a label stands elsewhere. */
  label?: string | undefined;
  lines: number;
  place: string;
  describedBy?: string;
  className?: string;
  onChange: (words: string) => void;
}) {
  const t = useTranslate('questionnaires');
  const { readOnly, draft } = useEditor();
  const { language, value, lines, missing } = props;
  const isOther = language !== draft.languages[0];
  return (
    <div className="words-grow" data-words={`${value} `}>
      <textarea
        {...(props.id && { id: props.id })}
        {...(props.label && { 'aria-label': props.label })}
        {...(props.describedBy && { 'aria-describedby': props.describedBy })}
        lang={language}
        rows={lines}
        value={value}
        maxLength={5000}
        readOnly={readOnly}
        data-place={props.place}
        data-missing={missing && isOther}
        placeholder={missing && isOther ? t('edit.missing') : undefined}
        className={classNames('input', props.className)}
        onChange={(event) => props.onChange(lines === 1 ? event.target.value.replace(/\n/g, ' ') : event.target.value)}
        onKeyDown={(event) => {
          if (lines === 1 && event.key === 'Enter') event.preventDefault();
        }}
      />
    </div>
  );
}
