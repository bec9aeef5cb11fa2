import type { Question } from '../../questionnaire.ts';
import { option } from '../option.ts';
import { say } from '../say.ts';

/** How often somebody buys or uses it. */
export const frequency = {
  code: 'frequency',
  type: 'single',
  label: say(
    'How often do you buy or use such a product or service?',
    'Как часто вы покупаете или используете такой товар или услугу?',
    '您多久购买或使用一次这类产品或服务？',
    'Cik bieži jūs pērkat vai lietojat šādu preci vai pakalpojumu?',
  ),
  factor: 'behavioural',
  subfactor: 'frequency',
  scale: 'ordinal',
  options: [
    option('never', 'Never so far', 'Пока ни разу', '还没有过', 'Pagaidām ne reizi'),
    option('yearly', 'Once a year or less', 'Раз в год или реже', '一年一次或更少', 'Reizi gadā vai retāk'),
    option('quarterly', 'A few times a year', 'Несколько раз в год', '一年几次', 'Dažas reizes gadā'),
    option('monthly', 'A few times a month', 'Несколько раз в месяц', '一个月几次', 'Dažas reizes mēnesī'),
    option('weekly', 'Every week or more often', 'Каждую неделю или чаще', '每周或更频繁', 'Katru nedēļu vai biežāk'),
  ],
} as const satisfies Question;
