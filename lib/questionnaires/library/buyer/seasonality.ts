import type { Question } from '../../questionnaire.ts';
import { option } from '../option.ts';
import { say } from '../say.ts';

/** When in the year purchases fall. */
export const seasonality = {
  code: 'seasonality',
  type: 'multiple',
  label: say(
    'When in the year do you buy most?',
    'В какое время года вы покупаете больше всего?',
    '您在一年中的什么时候购买最多？',
    'Kurā gada laikā jūs pērkat visvairāk?',
  ),
  factor: 'buyer',
  subfactor: 'seasonality',
  scale: 'multi',
  options: [
    option('winter', 'Winter', 'Зимой', '冬季', 'Ziemā'),
    option('spring', 'Spring', 'Весной', '春季', 'Pavasarī'),
    option('summer', 'Summer', 'Летом', '夏季', 'Vasarā'),
    option('autumn', 'Autumn', 'Осенью', '秋季', 'Rudenī'),
    option(
      'holidays',
      'Before holidays and sales',
      'Перед праздниками и в распродажи',
      '节假日和促销期间',
      'Pirms svētkiem un izpārdošanās',
    ),
    option('year-end', 'At the end of the financial year', 'В конце финансового года', '财年末', 'Finanšu gada beigās'),
    {
      ...option('even', 'It is much the same all year', 'Круглый год одинаково', '全年差不多', 'Visu gadu vienādi'),
      exclusive: true,
    },
  ],
} as const satisfies Question;
