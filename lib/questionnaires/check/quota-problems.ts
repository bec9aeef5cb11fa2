import type { Questionnaire } from '../questionnaire.ts';
import { check } from './check.ts';
import type { PublishProblem } from './publish-problem.ts';

/** Whom a quota counts, as an expression, and how many of them it admits. */
export interface QuotaWish {
  readonly expression: string;
  readonly limit: number;
}

/** The most that a quota may admit; the database counts in 32 bits. */
export const highestLimit = 1_000_000_000;

/**
 * What is wrong with a quota for this questionnaire: its expression is checked as a calculated value, which may name
 * whatever is asked, and must be a truth. No problems and `limitIsWrong` false: it is sound.
 */
export function quotaProblems(
  questionnaire: Questionnaire,
  { expression, limit }: QuotaWish,
): { readonly problems: readonly PublishProblem[]; readonly limitIsWrong: boolean } {
  const cell = { code: 'quota_cell', value: expression, scale: 'binary' as const };
  const truth = { code: 'quota_truth', value: `not (${expression})`, scale: 'binary' as const };
  const calculated = [...(questionnaire.calculated ?? []), cell, truth];
  const wrong = check({ ...questionnaire, calculated }).filter((problem) => problem.severity === 'error');
  const ofCell = wrong.filter(({ place }) => place.rule === cell.code);
  const ofQuota = wrong.filter(({ place }) => place.rule === cell.code || place.rule === truth.code);
  return {
    problems: ofCell.length > 0 ? ofCell : ofQuota,
    limitIsWrong: !Number.isInteger(limit) || limit < 0 || limit > highestLimit,
  };
}
