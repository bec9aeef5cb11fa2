import type { Questionnaire } from '../questionnaire.ts';
import { audienceB2b } from './audience-b2b.ts';
import { audienceB2c } from './audience-b2c.ts';
import { journeyStudy } from './journey-study.ts';

/** What a questionnaire can be started from. */
export const templates: readonly Template[] = [
  { code: 'audience-b2c', definition: audienceB2c },
  { code: 'audience-b2b', definition: audienceB2b },
  { code: 'journey-study', definition: journeyStudy },
];

/** A questionnaire to begin with. It lacks the privacy notice, which only its author can give; publishing asks for it. */
export interface Template {
  readonly code: 'audience-b2c' | 'audience-b2b' | 'journey-study';
  readonly definition: Questionnaire;
}
