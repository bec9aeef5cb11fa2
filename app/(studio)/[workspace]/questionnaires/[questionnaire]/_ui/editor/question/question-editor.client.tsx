'use client';

import type { ReactNode } from 'react';
import { useTranslate } from '#app/_ui/i18n/use-translate.client.ts';
import { Tag } from '#app/_ui/tag.tsx';
import type { PlacedQuestion } from '#lib/questionnaires/editor/find-question.ts';
import { scalesOf } from '#lib/questionnaires/scales-of.ts';
import { PlaceFindings } from '../side/place-findings.client.tsx';
import { useEditor } from '../state/editor-context.client.ts';
import { wordsOf } from '../state/question-words.ts';
import { LanguageChoice } from '../words/language-choice.client.tsx';
import { MeaningPart } from './meaning-part.client.tsx';
import { type PartKey, PartTabs } from './part-tabs.client.tsx';
import { QuestionActions } from './question-actions.client.tsx';
import { ShownPart } from './shown-part.client.tsx';
import { WordsPart } from './words-part.client.tsx';

/** The chosen question: what it says, who sees it, what its answers mean. */
export function QuestionEditor({ placed }: { placed: PlacedQuestion }) {
  const t = useTranslate('questionnaires');
  const { draft } = useEditor();
  const { question, number } = placed;
  const { words, language } = wordsOf(question, draft);
  const hasAnswer = question.type !== 'statement';
  const parts: readonly { key: PartKey; content: ReactNode }[] = [
    { key: 'words', content: <WordsPart question={question} /> },
    { key: 'shown', content: <ShownPart question={question} /> },
    ...(hasAnswer ? [{ key: 'meaning' as const, content: <MeaningPart question={question} /> }] : []),
  ];
  return (
    <section aria-labelledby="edited">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p className="text-ink-3 text-sm">
          {t('edit.question.n', { n: number })}{' '}
          <code className="font-mono text-xs" translate="no">
            {question.code}
          </code>
        </p>
        <p className="flex flex-wrap gap-1">
          <Tag>{t(`type.${question.type}`)}</Tag>
          {question.factor && <Tag>{t(`factor.${question.factor}`)}</Tag>}
          {hasAnswer && <Tag>{t(`scale.${question.scale ?? scalesOf(question)[0]}`)}</Tag>}
        </p>
      </div>
      <h2
        id="edited"
        tabIndex={-1}
        data-quiet-focus
        className="mt-1 mb-2 text-2xl"
        {...(language && { lang: language })}
      >
        {language ? words : <span className="text-ink-3">{t('edit.untitled')}</span>}
      </h2>
      <div className="mb-3 flex flex-wrap items-center justify-between gap-2">
        <QuestionActions placed={placed} />
        <LanguageChoice />
      </div>
      <PlaceFindings question={question.code} />
      <PartTabs parts={parts.map((part) => ({ ...part, label: t(`edit.part.${part.key}`) }))} />
    </section>
  );
}
