import type { Question } from '../../questionnaire.ts';
import { option } from '../option.ts';
import { say } from '../say.ts';

/** Size of the household. */
export const household = {
  code: 'household',
  type: 'single',
  label: say(
    'How many people live in your household, including you?',
    'Сколько человек в вашей семье живёт вместе, считая вас?',
    '包括您在内，您家里一共住几个人？',
    'Cik cilvēku dzīvo jūsu mājsaimniecībā, ieskaitot jūs?',
  ),
  factor: 'social',
  subfactor: 'household',
  scale: 'ordinal',
  options: [
    option('1', 'I live alone', 'Живу один или одна', '我独自居住', 'Dzīvoju viens vai viena'),
    option('2', 'Two', 'Двое', '两人', 'Divi'),
    option('3', 'Three', 'Трое', '三人', 'Trīs'),
    option('4', 'Four', 'Четверо', '四人', 'Četri'),
    option('5', 'Five or more', 'Пятеро и больше', '五人或更多', 'Pieci vai vairāk'),
  ],
} as const satisfies Question;
