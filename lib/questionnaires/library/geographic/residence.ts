import type { Question } from '../../questionnaire.ts';
import { say } from '../say.ts';

/** Where somebody lives, from lists. */
export const residence = {
  code: 'residence',
  type: 'location',
  label: say('Where do you live?', 'Где вы живёте?', '您住在哪里？', 'Kur jūs dzīvojat?'),
  levels: ['country', 'region'],
  factor: 'geographic',
  subfactor: 'residence',
  scale: 'nominal',
} as const satisfies Question;
