import type { Plan } from '../logic/plan.ts';
import type { Walk } from '../logic/walk.ts';
import type { Question } from '../questionnaire.ts';

/**
 * About how many minutes the questions from this page on will take, as things stand: seconds by type, from the reading
 * and answering times that survey handbooks give (about 7 s for one choice, 4 s for a row of a grid, 20 s for a sentence).
 * Rounded, so 0 means less than half a minute.
 */
export function minutesLeft(plan: Plan, walked: Walk, page: string): number {
  const from = walked.pages.indexOf(page);
  const rest = new Set(walked.pages.slice(Math.max(0, from)));
  const seconds = plan.questionnaire.pages
    .filter(({ code }) => rest.has(code))
    .flatMap(({ questions }) => questions)
    .filter(({ code }) => walked.shown.has(code))
    .reduce((sum, question) => sum + secondsFor(question), 0);
  return Math.round(seconds / 60);
}

function secondsFor(question: Question): number {
  switch (question.type) {
    case 'hidden':
      return 0;
    case 'matrix':
      return 6 + 4 * question.rows.length;
    case 'journey':
      return question.stages.length * (4 * question.ask.length + (question.ask.includes('story') ? 12 : 0));
    case 'long-text':
      return 30;
    case 'short-text':
    case 'email':
    case 'location':
      return 12;
    case 'multiple':
    case 'dropdown':
      return 10;
    default:
      return 7;
  }
}
