import type { Question } from '../../questionnaire.ts';
import { option } from '../option.ts';
import { say } from '../say.ts';

/** The feelings around a purchase. */
export const emotion = {
  code: 'emotion',
  type: 'multiple',
  label: say(
    'How did you feel while you were choosing and buying?',
    'Что вы чувствовали, когда выбирали и покупали?',
    '在挑选和购买时，您的心情如何？',
    'Ko jūs jutāt, kad izvēlējāties un pirkāt?',
  ),
  max: 3,
  factor: 'psychological',
  subfactor: 'emotion',
  scale: 'multi',
  options: [
    option('joy', 'Glad', 'Радость', '开心', 'Prieks'),
    option('curious', 'Curious', 'Интерес', '好奇', 'Interese'),
    option('calm', 'Calm and sure', 'Спокойствие и уверенность', '踏实放心', 'Miers un pārliecība'),
    option('unsure', 'Unsure', 'Сомнения', '犹豫不定', 'Šaubas'),
    option('pressed', 'Pressed', 'Ощущение давления', '有压力', 'Spiediens'),
    option('tired', 'Tired of choosing', 'Усталость от выбора', '挑得很累', 'Nogurums no izvēles'),
    option('annoyed', 'Annoyed', 'Раздражение', '烦躁', 'Aizkaitinājums'),
    {
      ...option('nothing', 'Nothing in particular', 'Ничего особенного', '没什么特别的感觉', 'Neko īpašu'),
      exclusive: true,
    },
  ],
} as const satisfies Question;
