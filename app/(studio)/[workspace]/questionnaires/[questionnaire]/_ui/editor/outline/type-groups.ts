import type { QuestionType } from '#lib/questionnaires/questionnaire.ts';

/** All question types, grouped by what one wants to know. */
export const typeGroups = [
  { key: 'choice', types: ['single', 'multiple', 'yes-no', 'dropdown'] },
  { key: 'scale', types: ['likert', 'matrix', 'rating', 'nps'] },
  { key: 'words', types: ['short-text', 'long-text', 'number', 'email'] },
  { key: 'special', types: ['journey', 'location', 'consent', 'statement', 'hidden'] },
] as const satisfies readonly { key: string; types: readonly QuestionType[] }[];
