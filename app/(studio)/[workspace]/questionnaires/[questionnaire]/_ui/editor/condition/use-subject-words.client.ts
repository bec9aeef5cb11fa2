'use client';

import { useTranslate } from '#app/_ui/i18n/use-translate.client.ts';
import { findQuestion } from '#lib/questionnaires/editor/find-question.ts';
import { itemsOf } from '#lib/questionnaires/editor/items-of.ts';
import type { Subject } from '#lib/questionnaires/editor/subjects.ts';
import { useEditor } from '../state/editor-context.client.ts';
import { wordsOf } from '../state/question-words.ts';

/** What a subject of a condition is called: its question by number and words, and what of it. */
export function useSubjectWords(): (subject: Subject) => string {
  const t = useTranslate('questionnaires');
  const { draft } = useEditor();
  return ({ path, question, inside }) => {
    if (!question) return t('edit.subject.calculated', { code: path });
    const { words } = wordsOf(question, draft);
    const n = findQuestion(draft, question.code)?.number ?? 0;
    const short = words.length > 60 ? `${words.slice(0, 57)}…` : words;
    if (inside.length === 0) return t('edit.subject.question', { n, words: short });
    const [first = '', second] = inside;
    const list = question.type === 'matrix' ? 'rows' : 'stages';
    const item = itemsOf(question, list).find((one) => one.code === first);
    const part = item ? wordsOf(item, draft).words : levels(first) ? t(`level.${levels(first) ?? 'city'}`) : first;
    const asked = asks(second);
    return asked
      ? t('edit.subject.stage', { n, part, asked: t(`ask.${asked}`) })
      : t('edit.subject.part', { n, words: short, part });
  };
}

function levels(code: string) {
  return (['region', 'city'] as const).find((one) => one === code);
}

function asks(code: string | undefined) {
  return (['touchpoints', 'emotion', 'expectation', 'barriers', 'story'] as const).find((one) => one === code);
}
