import type { Question } from '../../questionnaire.ts';
import { option } from '../option.ts';
import { say } from '../say.ts';

/** Where somebody works, as seen from home. */
export const workplace = {
  code: 'workplace',
  type: 'single',
  label: say(
    'Where do you mostly work or study?',
    'Где вы в основном работаете или учитесь?',
    '您主要在哪里工作或上学？',
    'Kur jūs galvenokārt strādājat vai mācāties?',
  ),
  factor: 'geographic',
  subfactor: 'workplace',
  scale: 'nominal',
  options: [
    option('home', 'At home', 'Дома', '在家', 'Mājās'),
    option('near', 'In my neighbourhood', 'В своём районе', '住处附近', 'Savā apkaimē'),
    option(
      'same-town',
      'Elsewhere in the same town',
      'В другом районе того же города',
      '同城其他地方',
      'Citur tajā pašā pilsētā',
    ),
    option('other-town', 'In another town', 'В другом городе', '另一个城市', 'Citā pilsētā'),
    option('road', 'On the road', 'В разъездах', '经常出差或在路上', 'Pastāvīgi ceļā'),
    option('none', 'I neither work nor study', 'Не работаю и не учусь', '不工作也不上学', 'Nestrādāju un nemācos'),
  ],
} as const satisfies Question;
