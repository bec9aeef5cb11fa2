import type { Question } from '../../questionnaire.ts';
import { option } from '../option.ts';
import { say } from '../say.ts';

/** How long ago the last purchase was. */
export const recency = {
  code: 'recency',
  type: 'single',
  label: say(
    'When did you last buy it?',
    'Когда вы в последний раз это покупали?',
    '您最近一次购买是什么时候？',
    'Kad jūs to pirkāt pēdējo reizi?',
  ),
  factor: 'behavioural',
  subfactor: 'recency',
  scale: 'ordinal',
  options: [
    option('never', 'Never', 'Никогда', '从未购买', 'Nekad'),
    option('older', 'More than a year ago', 'Больше года назад', '一年多以前', 'Pirms vairāk nekā gada'),
    option('year', 'In the last twelve months', 'За последний год', '最近一年内', 'Pēdējā gada laikā'),
    option(
      'quarter',
      'In the last three months',
      'За последние три месяца',
      '最近三个月内',
      'Pēdējo trīs mēnešu laikā',
    ),
    option('month', 'In the last month', 'За последний месяц', '最近一个月内', 'Pēdējā mēneša laikā'),
  ],
} as const satisfies Question;
