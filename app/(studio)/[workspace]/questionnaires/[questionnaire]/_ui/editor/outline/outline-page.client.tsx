'use client';

import type { KeyboardEvent } from 'react';
import { useTranslate } from '#app/_ui/i18n/use-translate.client.ts';
import type { DraftPage } from '#lib/questionnaires/editor/draft.ts';
import { useEditor } from '../state/editor-context.client.ts';
import { wordsOf } from '../state/question-words.ts';
import { OutlineLine } from './outline-line.client.tsx';

/** A page in the outline with its questions under it. */
export function OutlinePage(props: {
  page: DraftPage;
  number: number;
  /** How many questions stand before it. */
  before: number;
  marks: ReadonlyMap<string, 'error' | 'warning'>;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}) {
  const t = useTranslate('questionnaires');
  const { draft, place, go, readOnly } = useEditor();
  const { page, number, before, marks, onKeyDown } = props;
  const [here] = place.split('/');
  const name = page.title ? wordsOf(page, draft) : { words: t('edit.page.n', { n: number }), language: undefined };
  return (
    <li className="mb-2">
      <OutlineLine
        code={page.code}
        kind="page"
        number={number}
        {...name}
        readOnly={readOnly}
        isCurrent={here === `p.${page.code}`}
        logic={page.showIf !== undefined}
        mark={marks.get(`p.${page.code}`)}
        go={go}
        onKeyDown={onKeyDown}
      />
      <ol>
        {page.questions.map((question, at) => {
          const { words, language } = wordsOf(question, draft);
          return (
            <li key={question.code}>
              <OutlineLine
                code={question.code}
                kind="question"
                number={before + at + 1}
                words={words}
                language={language}
                type={question.type}
                readOnly={readOnly}
                isCurrent={here === `q.${question.code}`}
                logic={question.showIf !== undefined}
                mark={marks.get(`q.${question.code}`)}
                go={go}
                onKeyDown={onKeyDown}
              />
            </li>
          );
        })}
      </ol>
      {page.questions.length === 0 && <p className="pl-7 text-ink-3 text-sm">{t('edit.page.empty')}</p>}
    </li>
  );
}
