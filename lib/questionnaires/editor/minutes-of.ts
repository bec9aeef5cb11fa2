import { minutesLeft } from '../html/minutes-left.ts';
import { planOf } from '../logic/plan.ts';
import { walk } from '../logic/walk.ts';
import type { Draft } from './draft.ts';
import { previewOf } from './preview-of.ts';

/** About how many minutes the questionnaire takes whoever is shown all of it; at least 1. */
export function minutesOf(draft: Draft): number {
  const plan = planOf(previewOf(draft));
  const walked = walk(plan, {});
  return Math.max(1, minutesLeft(plan, walked, walked.pages[0] ?? ''));
}
