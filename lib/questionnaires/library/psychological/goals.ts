import type { Question } from '../../questionnaire.ts';
import { say } from '../say.ts';

/** What somebody hopes to reach by it, in their own words. */
export const goals = {
  code: 'goals',
  type: 'long-text',
  label: say(
    'What did you hope it would change for you?',
    'Чего вы хотели этим добиться?',
    '您希望它给您带来什么改变？',
    'Ko jūs ar to cerējāt panākt?',
  ),
  maxLength: 1000,
  factor: 'psychological',
  subfactor: 'goals',
  scale: 'text',
} as const satisfies Question;
