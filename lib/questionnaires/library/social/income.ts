import type { Question } from '../../questionnaire.ts';
import { option } from '../option.ts';
import { say } from '../say.ts';

/** How far the income reaches: comparable between countries, and answered where sums are not (European Social Survey). */
export const income = {
  code: 'income',
  type: 'single',
  label: say(
    'How do you feel about your household’s income nowadays?',
    'Как бы вы оценили доход вашей семьи?',
    '您觉得目前家里的收入够用吗？',
    'Kā jūs vērtējat savas mājsaimniecības pašreizējos ienākumus?',
  ),
  help: say(
    'You may skip this question.',
    'Этот вопрос можно пропустить.',
    '此题可以跳过。',
    'Šo jautājumu drīkst izlaist.',
  ),
  factor: 'social',
  subfactor: 'income',
  scale: 'ordinal',
  options: [
    option('very-hard', 'It is very hard to live on', 'Жить очень трудно', '非常紧张', 'Iztikt ir ļoti grūti'),
    option('hard', 'It is hard to live on', 'Жить трудно', '比较紧张', 'Iztikt ir grūti'),
    option('enough', 'We get by', 'В целом хватает', '基本够用', 'Pamatā pietiek'),
    option('comfortable', 'We live comfortably', 'Живём, ни в чём себе не отказывая', '生活宽裕', 'Dzīvojam pārticīgi'),
  ],
} as const satisfies Question;
