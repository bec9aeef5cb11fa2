'use client';

import { useLocale } from '#app/_ui/i18n/use-locale.client.ts';
import { useTranslate } from '#app/_ui/i18n/use-translate.client.ts';
import { itemsOf } from '#lib/questionnaires/editor/items-of.ts';
import type { Subject } from '#lib/questionnaires/editor/subjects.ts';
import { countryNames } from '#lib/questionnaires/question-types/location/country-names.ts';
import { useEditor } from '../state/editor-context.client.ts';
import { wordsOf } from '../state/question-words.ts';

/** What a code is called that the answer to a subject can hold. */
export function useValueWords(subject: Subject | undefined): (code: string) => string {
  const t = useTranslate('questionnaires');
  const { draft } = useEditor();
  const locale = useLocale();
  const question = subject?.question;
  if (!question) return (code) => code;
  if (question.type === 'yes-no') return (code) => (code === 'yes' || code === 'no' ? t(`answer.${code}`) : code);
  if (question.type === 'location') {
    const names = new Map(countryNames(locale).map((one) => [one.code, one.name]));
    return (code) => names.get(code) ?? code;
  }
  const part = subject.inside[1];
  const list =
    question.type !== 'journey'
      ? 'options'
      : part === 'touchpoints' || part === 'barriers'
        ? part
        : ('stages' as const);
  return (code) => {
    const item = itemsOf(question, list).find((one) => one.code === code);
    return item ? wordsOf(item, draft).words : code;
  };
}
