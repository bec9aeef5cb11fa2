import type { Question } from '../../questionnaire.ts';
import { option } from '../option.ts';
import { say } from '../say.ts';

/** Family status as it is lived, not as it is registered. */
export const maritalStatus = {
  code: 'marital_status',
  type: 'single',
  label: say(
    'What is your family status?',
    'Ваше семейное положение?',
    '您的婚姻状况是？',
    'Kāds ir jūsu ģimenes stāvoklis?',
  ),
  factor: 'social',
  subfactor: 'marital-status',
  scale: 'nominal',
  options: [
    option('single', 'Single', 'Холост (не замужем)', '单身', 'Neprecējies vai neprecējusies'),
    option('partner', 'Living with a partner', 'Живу с партнёром', '与伴侣同居', 'Dzīvoju kopā ar partneri'),
    option('married', 'Married', 'В браке', '已婚', 'Laulībā'),
    option(
      'divorced',
      'Separated or divorced',
      'В разводе или живём раздельно',
      '离异或分居',
      'Šķīries, šķīrusies vai dzīvojam šķirti',
    ),
    option('widowed', 'Widowed', 'Вдовец или вдова', '丧偶', 'Atraitnis vai atraitne'),
    option('no-answer', 'I’d rather not say', 'Не хочу отвечать', '不愿透露', 'Nevēlos atbildēt'),
  ],
} as const satisfies Question;
