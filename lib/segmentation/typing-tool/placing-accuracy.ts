import { betterOf } from './better-of.ts';
import { design } from './design.ts';
import { forwardSearch } from './forward-search.ts';
import { LEAST_RESPONDENTS, learnersOf } from './learners-of.ts';
import type { TypingInput } from './typing-input.ts';

/** Questions that are asked. */
const QUESTIONS = 3;

/**
 * Share (0–1) of people whom the three questions that tell most place into their own segment, in 5-fold cross-validation by the better
 * of both classifiers: how easily a division is told by a few questions. Null for too few people, one segment or no question.
 */
export function placingAccuracy(
  input: Pick<TypingInput, 'questions' | 'labels' | 'k' | 'weights' | 'seed'>,
): number | null {
  const learners = learnersOf(input);
  if (learners.rows.length < LEAST_RESPONDENTS || new Set(learners.labels).size < 2) return null;
  const made = design(input.questions, learners, input.seed);
  const last = forwardSearch(made, 1, QUESTIONS).at(-1);
  return last ? betterOf(last).accuracy : null;
}
