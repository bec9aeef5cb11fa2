import { type Factor, factors } from '#lib/factor.ts';
import type { Draft } from './draft.ts';

/** The factors of which the questionnaire asks nothing: no question and no calculated value is marked with them. */
export function uncoveredFactors(draft: Draft): readonly Factor[] {
  const covered = new Set<Factor | undefined>([
    ...draft.pages.flatMap((page) =>
      page.questions.map((question) => (question.type === 'statement' ? undefined : question.factor)),
    ),
    ...(draft.calculated ?? []).map((value) => value.factor),
  ]);
  return factors.filter((factor) => !covered.has(factor));
}
