import type { Question } from '../../questionnaire.ts';
import { say } from '../say.ts';

/** The average spend, as a sum. The unit is the author's to change. */
export const spend = {
  code: 'spend',
  type: 'number',
  label: say(
    'About how much do you spend on it in a month?',
    'Сколько примерно вы тратите на это в месяц?',
    '您每个月在这方面大约花多少钱？',
    'Cik aptuveni jūs tam iztērējat mēnesī?',
  ),
  min: 0,
  max: 1_000_000,
  unit: say('€', '€', '欧元', '€'),
  factor: 'behavioural',
  subfactor: 'spend',
  scale: 'interval',
} as const satisfies Question;
