'use client';

import { Checkbox } from '#app/_ui/checkbox.tsx';
import { useTranslate } from '#app/_ui/i18n/use-translate.client.ts';
import { withPart } from '#lib/questionnaires/editor/with-part.ts';
import type {
  DropdownQuestion,
  LikertQuestion,
  MultipleQuestion,
  SingleQuestion,
} from '#lib/questionnaires/questionnaire.ts';
import { ItemList } from '../../lists/item-list.client.tsx';
import { useEditor } from '../../state/editor-context.client.ts';
import { useQuestion } from '../../state/use-question.client.ts';
import { NumberField } from '../../words/number-field.client.tsx';

/** The options of a choice, how many may be chosen, and whether their order is drawn. */
export function ChoiceSettings({
  question,
}: {
  question: SingleQuestion | MultipleQuestion | DropdownQuestion | LikertQuestion;
}) {
  const t = useTranslate('questionnaires');
  const { readOnly } = useEditor();
  const set = useQuestion(question.code);
  const isScale = question.type === 'likert';
  return (
    <div className="grid gap-4">
      <ItemList
        question={question}
        list="options"
        title={t(isScale ? 'edit.list.scale' : 'edit.list.options')}
        flags={!isScale}
        most={isScale ? 20 : question.type === 'dropdown' ? 500 : 200}
      />
      {question.type === 'multiple' && (
        <div className="flex flex-wrap gap-4">
          <NumberField label={t('edit.least')} name="min" value={question.min} min={1} whole question={question.code} />
          <NumberField label={t('edit.most')} name="max" value={question.max} min={1} whole question={question.code} />
        </div>
      )}
      {!isScale && (
        <Checkbox
          label={t('edit.randomise.options')}
          help={t('edit.randomise.optionsHelp')}
          checked={question.randomise ?? false}
          disabled={readOnly}
          onChange={(event) => {
            const randomise = event.target.checked || undefined;
            set((one) => withPart(one, 'randomise', randomise));
          }}
        />
      )}
    </div>
  );
}
