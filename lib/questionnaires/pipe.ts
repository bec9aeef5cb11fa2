import type { AnswerValue } from './answers.ts';
import type { Plan } from './logic/plan.ts';
import type { Value } from './logic/value.ts';
import type { Walk } from './logic/walk.ts';
import { own } from './own.ts';
import type { Speech } from './question-types/answer-rules.ts';
import { answerRulesOf } from './question-types/answer-rules-of.ts';

/**
 * Words of an author with earlier answers put in where `{{code}}` or `{{code.row}}` stands, as parts: what the author
 * wrote and what the respondent answered are kept apart, so that each medium can escape answers and read Markdown in the
 * author's words only ([S05]). An answer is never read again for `{{…}}` ([S06]). Where there is no answer stands "…".
 */
export function pipe(words: string, plan: Plan, walked: Walk, speech: Speech): readonly PipedPart[] {
  const parts: PipedPart[] = [];
  let from = 0;
  for (const match of words.matchAll(PLACE)) {
    if (match.index > from) parts.push({ kind: 'words', text: words.slice(from, match.index) });
    parts.push({ kind: 'answer', text: answerWords((match[1] ?? '').split('.'), plan, walked, speech) });
    from = match.index + match[0].length;
  }
  if (from < words.length) parts.push({ kind: 'words', text: words.slice(from) });
  return parts;
}

export interface PipedPart {
  readonly kind: 'words' | 'answer';
  readonly text: string;
}

/** Codes named by `{{…}}` in an author's words. */
export function pipedCodes(words: string): readonly string[] {
  return Array.from(words.matchAll(PLACE), (match) => match[1] ?? '');
}

const PLACE = /\{\{\s*([a-z][a-z0-9_]*(?:\.[a-z0-9][a-z0-9_-]*)*)\s*\}\}/g;

function answerWords([code = '', ...inside]: readonly string[], plan: Plan, walked: Walk, speech: Speech): string {
  const question = plan.questions.get(code);
  if (!question) return valueWords(walked.calculated.get(code));
  const other = own(walked.answers, `${code}.other`);
  if (typeof other === 'string' && (inside[0] === 'other' || typeof own(walked.answers, code) === 'string'))
    return other;
  const answer = own(walked.answers, code) as AnswerValue | undefined;
  return (answer !== undefined && answerRulesOf(question).say(question, answer, speech, inside)) || '…';
}

function valueWords(value: Value): string {
  return value === undefined || typeof value === 'object' ? '…' : String(value);
}
