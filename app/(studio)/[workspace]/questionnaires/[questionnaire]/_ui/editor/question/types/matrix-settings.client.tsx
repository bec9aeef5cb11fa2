'use client';

import { Checkbox } from '#app/_ui/checkbox.tsx';
import { useTranslate } from '#app/_ui/i18n/use-translate.client.ts';
import { withPart } from '#lib/questionnaires/editor/with-part.ts';
import type { MatrixQuestion } from '#lib/questionnaires/questionnaire.ts';
import { ItemList } from '../../lists/item-list.client.tsx';
import { useEditor } from '../../state/editor-context.client.ts';
import { useQuestion } from '../../state/use-question.client.ts';

/** The statements of a grid and the scale on which each is answered. */
export function MatrixSettings({ question }: { question: MatrixQuestion }) {
  const t = useTranslate('questionnaires');
  const { readOnly } = useEditor();
  const set = useQuestion(question.code);
  return (
    <div className="grid gap-5">
      <ItemList question={question} list="rows" title={t('edit.list.rows')} most={50} />
      <Checkbox
        label={t('edit.randomise.rows')}
        help={t('edit.randomise.optionsHelp')}
        checked={question.randomise ?? false}
        disabled={readOnly}
        onChange={(event) => {
          const randomise = event.target.checked || undefined;
          set((one) => withPart(one, 'randomise', randomise));
        }}
      />
      <ItemList question={question} list="options" title={t('edit.list.scale')} most={20} />
    </div>
  );
}
