'use client';

import { useTranslate } from '#app/_ui/i18n/use-translate.client.ts';
import { positionOf } from '#lib/questionnaires/editor/subjects.ts';
import { withPart } from '#lib/questionnaires/editor/with-part.ts';
import type { Question } from '#lib/questionnaires/questionnaire.ts';
import { ConditionEditor } from '../condition/condition-editor.client.tsx';
import { useEditor } from '../state/editor-context.client.ts';
import { useQuestion } from '../state/use-question.client.ts';

/** Who is asked a question: everybody, or those whose earlier answers fit. */
export function ShownPart({ question }: { question: Question }) {
  const t = useTranslate('questionnaires');
  const { draft } = useEditor();
  const set = useQuestion(question.code);
  return (
    <ConditionEditor
      key={question.code}
      source={question.showIf ?? ''}
      before={positionOf(draft, { question: question.code })}
      everybody={t('edit.shown.everybody')}
      some={t('edit.shown.some')}
      place={{ question: question.code, part: 'showIf' }}
      onChange={(source, merge) => set((one) => withPart(one, 'showIf', source || undefined), merge)}
    />
  );
}
