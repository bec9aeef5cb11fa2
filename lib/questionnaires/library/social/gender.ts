import type { Question } from '../../questionnaire.ts';
import { option } from '../option.ts';
import { say } from '../say.ts';

/** Gender, in own words too. */
export const gender = {
  code: 'gender',
  type: 'single',
  label: say('What is your gender?', 'Укажите ваш пол', '您的性别是？', 'Kāds ir jūsu dzimums?'),
  factor: 'social',
  subfactor: 'gender',
  scale: 'nominal',
  options: [
    option('woman', 'Woman', 'Женский', '女', 'Sieviete'),
    option('man', 'Man', 'Мужской', '男', 'Vīrietis'),
    {
      ...option('other', 'I describe myself another way', 'Другой вариант', '其他', 'Raksturoju sevi citādi'),
      other: true,
    },
    option('no-answer', 'I’d rather not say', 'Не хочу отвечать', '不愿透露', 'Nevēlos atbildēt'),
  ],
} as const satisfies Question;
