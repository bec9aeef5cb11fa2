import type { Comparison } from '#lib/questionnaires/editor/condition.ts';
import type { Subject } from '#lib/questionnaires/editor/subjects.ts';

/** The first comparison that makes sense of a subject, with its first value. */
export function newComparison(subject: Subject): Comparison {
  const { path, type } = subject;
  switch (type.kind) {
    case 'code':
      return { path, kind: 'is', value: type.codes[0] ?? '' };
    case 'codes':
      return { path, kind: 'includes', value: type.codes[0] ?? '' };
    case 'number':
      return { path, kind: 'order', operator: '>=', value: 1 };
    case 'text':
      return { path, kind: 'answered' };
    case 'truth':
      return { path, kind: 'truth' };
  }
}

/** The ways in which a subject can be compared, by the key of what each is called. */
export function waysOf(subject: Subject): readonly Way[] {
  switch (subject.type.kind) {
    case 'code':
      return ['is', 'isNot', 'oneOf', 'notOneOf', 'answered', 'notAnswered'];
    case 'codes':
      return ['includes', 'includesNot', 'answered', 'notAnswered'];
    case 'number':
      return ['>=', '<=', '>', '<', 'is', 'isNot', 'answered', 'notAnswered'];
    case 'text':
      return ['answered', 'notAnswered', 'is', 'isNot'];
    case 'truth':
      return ['truth', 'truthNot'];
  }
}

export type Way =
  | 'is'
  | 'isNot'
  | 'oneOf'
  | 'notOneOf'
  | 'includes'
  | 'includesNot'
  | 'answered'
  | 'notAnswered'
  | 'truth'
  | 'truthNot'
  | '>='
  | '<='
  | '>'
  | '<';

/** In which way a comparison compares. */
export function wayOf(one: Comparison): Way {
  if (one.kind === 'order') return one.operator;
  const ways = {
    is: ['is', 'isNot'],
    oneOf: ['oneOf', 'notOneOf'],
    includes: ['includes', 'includesNot'],
    answered: ['answered', 'notAnswered'],
    truth: ['truth', 'truthNot'],
  } as const;
  return ways[one.kind][one.not ? 1 : 0];
}

/** The comparison in another way, with as much of its value as fits. */
export function inWay(one: Comparison, way: Way, subject: Subject): Comparison {
  const { path } = one;
  const isNumber = subject.type.kind === 'number';
  const codes = 'codes' in subject.type ? subject.type.codes : [];
  const first = 'value' in one ? one.value : 'values' in one ? one.values[0] : undefined;
  const not = way === 'isNot' || way.startsWith('not') || way.endsWith('Not') ? ({ not: true } as const) : {};
  switch (way) {
    case 'is':
    case 'isNot':
      return { path, kind: 'is', value: first ?? (isNumber ? 0 : (codes[0] ?? '')), ...not };
    case 'oneOf':
    case 'notOneOf':
      return { path, kind: 'oneOf', values: [String(first ?? codes[0] ?? '')], ...not };
    case 'includes':
    case 'includesNot':
      return { path, kind: 'includes', value: String(first ?? codes[0] ?? ''), ...not };
    case 'answered':
    case 'notAnswered':
      return { path, kind: 'answered', ...not };
    case 'truth':
    case 'truthNot':
      return { path, kind: 'truth', ...not };
    default:
      return { path, kind: 'order', operator: way, value: typeof first === 'number' ? first : 0 };
  }
}
