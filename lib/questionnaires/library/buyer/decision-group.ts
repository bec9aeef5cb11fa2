import type { Question } from '../../questionnaire.ts';
import { option } from '../option.ts';
import { say } from '../say.ts';

/** How many people take part in a decision. */
export const decisionGroup = {
  code: 'decision_group',
  type: 'single',
  label: say(
    'How many people take part in such a decision, including you?',
    'Сколько человек участвует в таком решении вместе с вами?',
    '包括您在内，有多少人参与这类决策？',
    'Cik cilvēku, ieskaitot jūs, piedalās šādā lēmumā?',
  ),
  factor: 'buyer',
  subfactor: 'decision-group',
  scale: 'ordinal',
  options: [
    option('1', 'Only me', 'Только я', '只有我', 'Tikai es'),
    option('2', 'Two', 'Двое', '两人', 'Divi'),
    option('3', 'Three or four', 'Трое или четверо', '三四人', 'Trīs vai četri'),
    option('5', 'Five to nine', 'От пяти до девяти', '五至九人', 'No pieciem līdz deviņiem'),
    option('10', 'Ten or more', 'Десять и больше', '十人或更多', 'Desmit vai vairāk'),
  ],
} as const satisfies Question;
