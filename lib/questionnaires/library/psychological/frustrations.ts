import type { Question } from '../../questionnaire.ts';
import { option } from '../option.ts';
import { say } from '../say.ts';

/** What annoys people on the way to a purchase. */
export const frustrations = {
  code: 'frustrations',
  type: 'multiple',
  label: say(
    'What has annoyed you along the way?',
    'Что вас раздражало на пути к покупке?',
    '整个过程中，有什么让您不满？',
    'Kas jūs šajā ceļā kaitināja?',
  ),
  randomise: true,
  factor: 'psychological',
  subfactor: 'frustrations',
  scale: 'multi',
  options: [
    option('price', 'Unclear prices', 'Непонятные цены', '价格不透明', 'Neskaidras cenas'),
    option('choice', 'Too much to choose from', 'Слишком большой выбор', '选择太多', 'Pārāk liela izvēle'),
    option('information', 'Too little information', 'Мало информации', '信息太少', 'Pārāk maz informācijas'),
    option('waiting', 'Waiting', 'Ожидание', '等待太久', 'Gaidīšana'),
    option('pushing', 'Pushy selling', 'Навязчивые продажи', '推销过于强势', 'Uzbāzīga pārdošana'),
    option(
      'staff',
      'Staff who could not help',
      'Сотрудники не смогли помочь',
      '工作人员帮不上忙',
      'Darbinieki nevarēja palīdzēt',
    ),
    option(
      'ordering',
      'Difficult ordering or payment',
      'Сложно заказать или оплатить',
      '下单或付款麻烦',
      'Sarežģīta pasūtīšana vai apmaksa',
    ),
    option(
      'returns',
      'Trouble with returns or complaints',
      'Трудно вернуть или пожаловаться',
      '退换货或投诉麻烦',
      'Grūtības ar preces atdošanu vai sūdzībām',
    ),
    { ...option('none', 'Nothing', 'Ничего', '没有', 'Nekas'), exclusive: true },
  ],
} as const satisfies Question;
