import type { Question } from '../../questionnaire.ts';
import { option } from '../option.ts';
import { say } from '../say.ts';

/** What is expected of the coming year. */
export const potential = {
  code: 'potential',
  type: 'likert',
  label: say(
    'How will your purchases of this kind change over the next twelve months?',
    'Как изменятся такие закупки у вас в ближайший год?',
    '未来一年，您在这方面的采购会如何变化？',
    'Kā tuvākā gada laikā mainīsies jūsu šāda veida pirkumi?',
  ),
  factor: 'buyer',
  subfactor: 'potential',
  scale: 'ordinal',
  options: [
    option('1', 'Clearly less', 'Заметно меньше', '明显减少', 'Krietni mazāk'),
    option('2', 'Somewhat less', 'Немного меньше', '略有减少', 'Nedaudz mazāk'),
    option('3', 'The same', 'Столько же', '基本不变', 'Tikpat'),
    option('4', 'Somewhat more', 'Немного больше', '略有增加', 'Nedaudz vairāk'),
    option('5', 'Clearly more', 'Заметно больше', '明显增加', 'Krietni vairāk'),
  ],
} as const satisfies Question;
