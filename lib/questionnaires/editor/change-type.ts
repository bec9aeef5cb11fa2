import type { Locale } from '#lib/i18n/locale.ts';
import type { Question, QuestionType } from '../questionnaire.ts';
import { scalesOf } from '../scales-of.ts';
import { newQuestion } from './new-question.ts';
import { withPart } from './with-part.ts';

/** The types into which a question can turn without losing its words and options. */
export function kindredTypes(type: QuestionType): readonly QuestionType[] {
  return families.find((family) => family.includes(type)) ?? [type];
}

const families: readonly (readonly QuestionType[])[] = [
  ['single', 'multiple', 'dropdown', 'likert'],
  ['short-text', 'long-text', 'email', 'number'],
  ['rating', 'nps'],
  ['yes-no', 'consent', 'statement'],
];

/** The question as another type of its family: words, options, condition and factor stay; what the type does not know goes. */
export function changeType(question: Question, type: QuestionType, languages: readonly Locale[]): Question {
  const made = newQuestion(type, question.code, languages) as unknown as Record<string, unknown>;
  const was = question as unknown as Record<string, unknown>;
  const kept = ['label', 'help', 'required', 'showIf', 'factor', 'subfactor', 'scale', ...(carried[type] ?? [])];
  const carriedOver = Object.fromEntries(kept.flatMap((part) => (part in was ? [[part, was[part]]] : [])));
  let next = { ...made, ...carriedOver } as unknown as Question;
  if (next.type === 'likert') next = { ...next, options: next.options.map(({ code, label }) => ({ code, label })) };
  if (next.scale && !(scalesOf(next) as readonly string[]).includes(next.scale))
    next = withPart(next, 'scale', undefined);
  return next.type === 'statement' ? withPart(next, 'required', undefined) : next;
}

const carried: Partial<Record<QuestionType, readonly string[]>> = {
  single: ['options', 'randomise'],
  multiple: ['options', 'randomise'],
  dropdown: ['options', 'randomise'],
  likert: ['options'],
  rating: ['low', 'high'],
  nps: ['low', 'high'],
};
