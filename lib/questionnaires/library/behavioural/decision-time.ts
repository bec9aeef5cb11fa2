import type { Question } from '../../questionnaire.ts';
import { option } from '../option.ts';
import { say } from '../say.ts';

/** From the first thought to the purchase. */
export const decisionTime = {
  code: 'decision_time',
  type: 'single',
  label: say(
    'Think of the last time: how long did it take you from the first thought to the decision?',
    'Вспомните последний раз: сколько прошло от первой мысли до решения?',
    '回想最近一次：从有想法到做决定用了多久？',
    'Atcerieties pēdējo reizi: cik ilgs laiks pagāja no pirmās domas līdz lēmumam?',
  ),
  factor: 'behavioural',
  subfactor: 'decision-time',
  scale: 'ordinal',
  options: [
    option('at-once', 'I decided at once', 'Решение пришло сразу', '当场就决定了', 'Izlēmu uzreiz'),
    option('days', 'A few days', 'Несколько дней', '几天', 'Dažas dienas'),
    option('weeks', 'A few weeks', 'Несколько недель', '几个星期', 'Dažas nedēļas'),
    option('months', 'A few months', 'Несколько месяцев', '几个月', 'Dažus mēnešus'),
    option('longer', 'Half a year or longer', 'Полгода и дольше', '半年或更久', 'Pusgadu vai ilgāk'),
  ],
} as const satisfies Question;
