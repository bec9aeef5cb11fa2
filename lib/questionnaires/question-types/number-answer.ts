import { fieldName } from '../field-name.ts';
import type { Question } from '../questionnaire.ts';
import type { AnswerRules } from './answer-rules.ts';

type NumberKind = Extract<Question, { type: 'number' | 'rating' | 'nps' }>;

export interface NumberLimits {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly step?: number | undefined;
}

/** Rules of the types whose answer is a number within limits. */
export function numberAnswer<Q extends NumberKind>(limits: (question: Q) => NumberLimits): AnswerRules<Q, number> {
  return {
    clean: (question, given, report) => {
      if (typeof given !== 'number' || !Number.isFinite(given) || Math.abs(given) > LARGEST) {
        return void report({ kind: 'notANumber' });
      }
      const { min, max, step } = limits(question);
      if (min !== undefined && given < min) return void report({ kind: 'tooSmall', min });
      if (max !== undefined && given > max) return void report({ kind: 'tooLarge', max });
      if (step !== undefined && !isStep((given - (min ?? 0)) / step)) return void report({ kind: 'notAStep', step });
      // -0 would come back from storage as 0.
      return given + 0;
    },
    read: (question, form) => {
      const text = form.one(fieldName(question.code))?.trim();
      return text && readNumber(text);
    },
    value: (answer) => answer,
    say: (_question, answer) => String(answer),
  };
}

const LARGEST = 1e15;

function isStep(steps: number): boolean {
  return Math.abs(steps - Math.round(steps)) < 1e-6;
}

/** The number that a person wrote, with a point or a comma and spaces between thousands; the text itself when it is none. */
function readNumber(text: string): number | string {
  const plain = text
    .slice(0, 40)
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(',', '.')
    .replace('\u2212', '-');
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain) && text.length <= 40 ? Number(plain) : text;
}
