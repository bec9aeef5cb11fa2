'use client';

import { useTranslate } from '#app/_ui/i18n/use-translate.client.ts';
import { optionalText } from '#lib/questionnaires/editor/set-words.ts';
import { withPart } from '#lib/questionnaires/editor/with-part.ts';
import type { NumberQuestion } from '#lib/questionnaires/questionnaire.ts';
import { useQuestion } from '../../state/use-question.client.ts';
import { NumberField } from '../../words/number-field.client.tsx';
import { WordsField } from '../../words/words-field.client.tsx';

/** Which numbers are allowed, and of what. */
export function NumberSettings({ question }: { question: NumberQuestion }) {
  const t = useTranslate('questionnaires');
  const set = useQuestion(question.code);
  const { code } = question;
  return (
    <div className="grid gap-4">
      <div className="flex flex-wrap gap-4">
        <NumberField label={t('edit.min')} name="min" value={question.min} question={code} />
        <NumberField label={t('edit.max')} name="max" value={question.max} question={code} />
        <NumberField label={t('edit.step')} name="step" value={question.step} question={code} positive />
      </div>
      <WordsField
        label={t('edit.unit')}
        help={t('edit.unit.help')}
        name="unit"
        optional
        value={question.unit}
        onChange={(text, merge) => set((one) => withPart(one, 'unit', optionalText(text)), merge)}
      />
    </div>
  );
}
