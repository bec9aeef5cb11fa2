'use client';

import { Field } from '#app/_ui/field.tsx';
import { useTranslate } from '#app/_ui/i18n/use-translate.client.ts';
import { Select } from '#app/_ui/select.tsx';
import { withPart } from '#lib/questionnaires/editor/with-part.ts';
import type { RatingQuestion } from '#lib/questionnaires/questionnaire.ts';
import { useEditor } from '../../state/editor-context.client.ts';
import { useQuestion } from '../../state/use-question.client.ts';
import { NumberField } from '../../words/number-field.client.tsx';
import { EndsSettings } from './ends-settings.client.tsx';

/** How a mark is given: out of how many, in what shape, what the ends are called. */
export function RatingSettings({ question }: { question: RatingQuestion }) {
  const t = useTranslate('questionnaires');
  const { readOnly } = useEditor();
  const set = useQuestion(question.code);
  return (
    <div className="grid gap-4">
      <div className="flex flex-wrap gap-4">
        <Field label={t('edit.shape')}>
          {(control) => (
            <Select
              {...control}
              value={question.shape ?? 'stars'}
              disabled={readOnly}
              onChange={(event) => {
                const shape = event.target.value;
                set((one) => withPart(one, 'shape', shape));
              }}
            >
              {(['stars', 'faces', 'numbers'] as const).map((shape) => (
                <option key={shape} value={shape}>
                  {t(`shape.${shape}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <NumberField
          label={t('edit.highest')}
          name="max"
          value={question.max ?? 5}
          min={2}
          max={10}
          whole
          question={question.code}
        />
      </div>
      <EndsSettings question={question} />
    </div>
  );
}
