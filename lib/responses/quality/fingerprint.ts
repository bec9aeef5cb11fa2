import type { Answers, AnswerValue } from '../../questionnaires/answers.ts';
import { canonicalJson } from '../../questionnaires/canonical-json.ts';
import type { Plan } from '../../questionnaires/logic/plan.ts';

/**
 * What two responses share when they are the same one twice: the version and every answer that the respondent gave.
 * Undefined when there are too few answers to tell: of ten answers with four options each, two people agree on all by
 * chance once in a million.
 */
export function fingerprint(plan: Plan, version: number, answers: Answers): string | undefined {
  const given = Object.entries(answers).filter(([code]) => plan.questions.get(code)?.type !== 'hidden');
  const parts = given.reduce((sum, [, value]) => sum + partsOf(value), 0);
  return parts < fewestParts ? undefined : `${version} ${canonicalJson(Object.fromEntries(given))}`;
}

/** Answers apart this long are two people, or the same person asked again. */
export const nearInTime = 24 * 3600 * 1000;

const fewestParts = 10;

function partsOf(value: AnswerValue): number {
  if (Array.isArray(value)) return value.length;
  return typeof value === 'object'
    ? Object.values(value as Record<string, AnswerValue>).reduce<number>((sum, one) => sum + partsOf(one), 0)
    : 1;
}
