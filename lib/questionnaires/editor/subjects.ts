import { placedCodes } from '../check/placed-codes.ts';
import { type ValueType, valueType } from '../check/value-type.ts';
import { parseExpression } from '../logic/expression.ts';
import type { Question } from '../questionnaire.ts';
import { asQuestionnaire, type Draft } from './draft.ts';

/** Something that a condition can be about, and what kind of value it is. */
export interface Subject {
  /** A code with its way inside, as in `path.trial.emotion`. */
  readonly path: string;
  readonly type: ValueType;
  /** The question; undefined for a calculated value. */
  readonly question: Question | undefined;
  /** The way inside it, by codes: a row, a stage and its part, a level of a place. */
  readonly inside: readonly string[];
}

/** Everything that can be known before a question or page is reached: earlier answers, parts of them, calculated values. */
export function subjectsBefore(draft: Draft, before: number): readonly Subject[] {
  const questions = draft.pages.flatMap((page) => page.questions).slice(0, before);
  const known = placedCodes(asQuestionnaire(draft));
  const calculated = (draft.calculated ?? []).flatMap(({ code, value, scale }): Subject[] => {
    const found = known.find(code);
    if (found.kind !== 'known' || found.position >= before || !parseExpression(value).ok) return [];
    const kind = scale === 'binary' ? 'truth' : scale === 'interval' || scale === 'ordinal' ? 'number' : 'text';
    return [{ path: code, type: { kind }, question: undefined, inside: [] }];
  });
  return [...questions.flatMap(ofQuestion), ...calculated];
}

/** How many questions lie before a question, or before a page; all of them for what is judged at the end. */
export function positionOf(draft: Draft, place: { readonly question?: string; readonly page?: string }): number {
  let before = 0;
  for (const page of draft.pages) {
    if (page.code === place.page && place.question === undefined) return before;
    for (const question of page.questions) {
      if (question.code === place.question) return before;
      before += 1;
    }
  }
  return before;
}

function ofQuestion(question: Question): Subject[] {
  const ways: string[][] = [[]];
  if (question.type === 'matrix') ways.push(...question.rows.map((row) => [row.code]));
  if (question.type === 'location') ways.push(['region'], ['city']);
  if (question.type === 'journey') {
    for (const { code } of question.stages) ways.push([code], ...question.ask.map((part) => [code, part]));
  }
  return ways.flatMap((inside): Subject[] => {
    const type = valueType(question, inside);
    return type ? [{ path: [question.code, ...inside].join('.'), type, question, inside }] : [];
  });
}
