'use client';

import { classNames } from '#app/_ui/class-names.ts';
import { useTranslate } from '#app/_ui/i18n/use-translate.client.ts';
import type { Question } from '#lib/questionnaires/questionnaire.ts';
import { DragHandle } from '../lists/drag-handle.client.tsx';
import { useSortableRow } from '../lists/use-sortable-row.client.ts';
import { useEditor } from '../state/editor-context.client.ts';
import { wordsOf } from '../state/question-words.ts';
import { OutlineMark } from './outline-mark.client.tsx';
import { useStepKeys } from './use-step-keys.client.ts';

/** A question in the outline: its number, its words, its type, and whether it has a condition or something is wrong. */
export function OutlineQuestion({ question, number }: { question: Question; number: number }) {
  const t = useTranslate('questionnaires');
  const { draft, place, go, readOnly } = useEditor();
  const { row, handle, isDragging } = useSortableRow(question.code);
  const stepKeys = useStepKeys('question', question.code);
  const { words, language } = wordsOf(question, draft);
  const isCurrent = place.split('/')[0] === `q.${question.code}`;
  return (
    <li {...row} className={classNames('outline-row', isDragging && 'is-dragged')}>
      {!readOnly && <DragHandle label={t('edit.drag.question', { name: words })} {...handle} />}
      <a
        href={`#q.${question.code}`}
        className="outline-line -ml-2"
        aria-current={isCurrent}
        data-outline={question.code}
        onClick={(event) => {
          event.preventDefault();
          go(`q.${question.code}`, true);
        }}
        {...stepKeys}
      >
        <span className="text-ink-3">{number}</span>
        <span className="min-w-0">
          <span
            className={classNames('line-clamp-2', !language && 'text-ink-3 italic')}
            {...(language && { lang: language })}
          >
            {language ? words : t('edit.untitled')}
          </span>
          <span className="block font-normal text-ink-3 text-xs">{t(`type.${question.type}`)}</span>
        </span>
        <OutlineMark question={question.code} logic={question.showIf !== undefined} />
      </a>
    </li>
  );
}
