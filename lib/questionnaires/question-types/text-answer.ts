import { fieldName } from '../field-name.ts';
import type { Question } from '../questionnaire.ts';
import type { AnswerRules } from './answer-rules.ts';

type TextQuestion = Extract<Question, { type: 'short-text' | 'long-text' | 'email' | 'hidden' }>;

/** Rules of the types whose answer is text of at most so many characters, on one line or several. */
export function textAnswer<Q extends TextQuestion>(
  maxLength: (question: Q) => number,
  lines: 'one' | 'several',
): AnswerRules<Q, string> {
  return {
    clean: (question, given, report) => {
      if (typeof given !== 'string') return void report({ kind: 'wrongShape' });
      const text = tidyText(given, lines);
      const max = maxLength(question);
      if (text.length > max) return void report({ kind: 'tooLong', max, length: text.length });
      return text || undefined;
    },
    read: (question, form) => form.one(fieldName(question.code)),
    value: (answer) => answer,
    say: (_question, answer) => answer,
  };
}

/**
 * Text as it is stored: line ends are `\n`, nothing that a database or a page cannot hold (control characters, halves of
 * surrogate pairs), no white space at either end.
 */
export function tidyText(text: string, lines: 'one' | 'several'): string {
  const even = text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]|\p{Cs}/gu, '');
  return (lines === 'one' ? even.replace(/\s+/g, ' ') : even).trim();
}
