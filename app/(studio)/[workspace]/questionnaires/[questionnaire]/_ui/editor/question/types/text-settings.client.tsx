'use client';

import { useTranslate } from '#app/_ui/i18n/use-translate.client.ts';
import type { HiddenQuestion, LongTextQuestion, ShortTextQuestion } from '#lib/questionnaires/questionnaire.ts';
import { NumberField } from '../../words/number-field.client.tsx';

/** How long a text may be. */
export function TextSettings({ question }: { question: ShortTextQuestion | LongTextQuestion | HiddenQuestion }) {
  const t = useTranslate('questionnaires');
  const isLong = question.type === 'long-text';
  return (
    <NumberField
      label={t('edit.maxLength')}
      help={t('edit.maxLength.help', { n: isLong ? 2000 : 200 })}
      name="maxLength"
      value={question.maxLength}
      min={1}
      max={isLong ? 10_000 : 500}
      whole
      question={question.code}
    />
  );
}
