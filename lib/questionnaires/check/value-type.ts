import { hasOther } from '../question-types/has-other.ts';
import { countries } from '../question-types/location/countries.ts';
import type { Question } from '../questionnaire.ts';

/**
 * What kind of value a question, or a part inside it, is to an expression; undefined when it has no such part.
 * Mirrors what `value` of the type's answer rules returns.
 */
export function valueType(question: Question, inside: readonly string[]): ValueType | undefined {
  if (inside.length === 1 && inside[0] === 'other' && hasOther(question)) {
    return { kind: 'text' };
  }
  if (question.type === 'matrix') return matrixType(question, inside);
  if (question.type === 'journey') return journeyType(question, inside);
  if (question.type === 'location') {
    const [level] = inside;
    if (inside.length > 1) return undefined;
    if (level === undefined || level === 'country') return { kind: 'code', codes: countries };
    return question.levels.some((asked) => asked === level) ? { kind: 'text' } : undefined;
  }
  if (inside.length > 0) return undefined;
  switch (question.type) {
    case 'short-text':
    case 'long-text':
    case 'email':
    case 'hidden':
      return { kind: 'text' };
    case 'number':
    case 'rating':
    case 'nps':
      return { kind: 'number' };
    case 'single':
    case 'dropdown':
    case 'likert':
      return { kind: 'code', codes: codesOf(question.options) };
    case 'yes-no':
      return { kind: 'code', codes: ['yes', 'no'] };
    case 'multiple':
      return { kind: 'codes', codes: codesOf(question.options) };
    case 'consent':
      return { kind: 'truth' };
    case 'statement':
      return undefined;
  }
}

export type ValueType =
  | { readonly kind: 'number' | 'text' | 'truth' }
  /** One of these codes. */
  | { readonly kind: 'code'; readonly codes: readonly string[] }
  /** Several of these codes. */
  | { readonly kind: 'codes'; readonly codes: readonly string[] };

function matrixType(question: Question & { type: 'matrix' }, [row, ...more]: readonly string[]): ValueType | undefined {
  const codes = codesOf(question.options);
  if (row === undefined) return { kind: 'codes', codes };
  return more.length === 0 && question.rows.some((one) => one.code === row) ? { kind: 'code', codes } : undefined;
}

function journeyType(
  question: Question & { type: 'journey' },
  [stage, part, ...more]: readonly string[],
): ValueType | undefined {
  if (stage === undefined) return { kind: 'codes', codes: codesOf(question.stages) };
  if (more.length > 0 || !question.stages.some((one) => one.code === stage)) return undefined;
  if (part === undefined) return { kind: 'truth' };
  if (!question.ask.some((asked) => asked === part)) return undefined;
  if (part === 'touchpoints' || part === 'barriers') return { kind: 'codes', codes: codesOf(question[part] ?? []) };
  return { kind: part === 'story' ? 'text' : 'number' };
}

function codesOf(options: readonly { readonly code: string }[]): readonly string[] {
  return options.map((option) => option.code);
}
