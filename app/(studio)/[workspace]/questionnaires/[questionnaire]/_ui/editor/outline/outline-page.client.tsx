'use client';

import { classNames } from '#app/_ui/class-names.ts';
import { useTranslate } from '#app/_ui/i18n/use-translate.client.ts';
import type { DraftPage } from '#lib/questionnaires/editor/draft.ts';
import { DragHandle } from '../lists/drag-handle.client.tsx';
import { useSortableRow } from '../lists/use-sortable-row.client.ts';
import { useEditor } from '../state/editor-context.client.ts';
import { wordsOf } from '../state/question-words.ts';
import { OutlineMark } from './outline-mark.client.tsx';
import { OutlineQuestion } from './outline-question.client.tsx';
import { useStepKeys } from './use-step-keys.client.ts';

/** A page in the outline with its questions under it. */
export function OutlinePage({ page, number, before }: { page: DraftPage; number: number; before: number }) {
  const t = useTranslate('questionnaires');
  const { draft, place, go, readOnly } = useEditor();
  const { row, handle, isDragging } = useSortableRow(page.code);
  const stepKeys = useStepKeys('page', page.code);
  const name = page.title ? wordsOf(page, draft) : { words: t('edit.page.n', { n: number }), language: undefined };
  const isCurrent = place.split('/')[0] === `p.${page.code}`;
  return (
    <li className="mb-2">
      <div {...row} className={classNames('outline-row', isDragging && 'is-dragged')}>
        {!readOnly && <DragHandle label={t('edit.drag.page', { name: name.words })} {...handle} />}
        <a
          href={`#p.${page.code}`}
          className="outline-line -ml-2 font-strong"
          aria-current={isCurrent}
          data-outline={page.code}
          onClick={(event) => {
            event.preventDefault();
            go(`p.${page.code}`, true);
          }}
          {...stepKeys}
        >
          <span className="font-normal text-ink-3">{number}</span>
          <span {...(name.language && { lang: name.language })}>{name.words}</span>
          <OutlineMark page={page.code} logic={page.showIf !== undefined} />
        </a>
      </div>
      <ol>
        {page.questions.map((question, at) => (
          <OutlineQuestion key={question.code} question={question} number={before + at + 1} />
        ))}
      </ol>
      {page.questions.length === 0 && <p className="pl-7 text-ink-3 text-sm">{t('edit.page.empty')}</p>}
    </li>
  );
}
