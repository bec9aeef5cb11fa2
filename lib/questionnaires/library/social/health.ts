import type { Question } from '../../questionnaire.ts';
import { option } from '../option.ts';
import { say } from '../say.ts';

/** Health in general, by the question of the European Health Interview Survey. Sensitive, like religion. */
export const health = {
  code: 'health',
  type: 'likert',
  label: say(
    'How is your health in general?',
    'Как вы оцениваете своё здоровье в целом?',
    '总的来说，您的健康状况如何？',
    'Kāda kopumā ir jūsu veselība?',
  ),
  help: say(
    'You may skip this question.',
    'Этот вопрос можно пропустить.',
    '此题可以跳过。',
    'Šo jautājumu drīkst izlaist.',
  ),
  factor: 'social',
  subfactor: 'health',
  scale: 'ordinal',
  options: [
    option('1', 'Very bad', 'Очень плохое', '很差', 'Ļoti slikta'),
    option('2', 'Bad', 'Плохое', '较差', 'Slikta'),
    option('3', 'Fair', 'Среднее', '一般', 'Vidēja'),
    option('4', 'Good', 'Хорошее', '较好', 'Laba'),
    option('5', 'Very good', 'Очень хорошее', '很好', 'Ļoti laba'),
  ],
} as const satisfies Question;
