import type { Question } from '../../questionnaire.ts';
import { option } from '../option.ts';
import { say } from '../say.ts';

/** Children in the home. */
export const children = {
  code: 'children',
  type: 'single',
  label: say(
    'How many children under 18 live with you?',
    'Сколько детей до 18 лет живёт вместе с вами?',
    '有几个未满 18 岁的孩子与您同住？',
    'Cik bērnu līdz 18 gadu vecumam dzīvo kopā ar jums?',
  ),
  factor: 'social',
  subfactor: 'children',
  scale: 'ordinal',
  options: [
    option('0', 'None', 'Ни одного', '没有', 'Neviens'),
    option('1', 'One', 'Один', '一个', 'Viens'),
    option('2', 'Two', 'Двое', '两个', 'Divi'),
    option('3', 'Three or more', 'Трое и больше', '三个或更多', 'Trīs vai vairāk'),
  ],
} as const satisfies Question;
