import type { Question } from '../../questionnaire.ts';
import { option } from '../option.ts';
import { say } from '../say.ts';

/** Highest education finished, in steps that the school systems of all four languages share. */
export const education = {
  code: 'education',
  type: 'single',
  label: say(
    'What is the highest level of education you have completed?',
    'Какое образование вы получили?',
    '您的最高学历是？',
    'Kāda ir jūsu augstākā iegūtā izglītība?',
  ),
  factor: 'social',
  subfactor: 'education',
  scale: 'ordinal',
  options: [
    option(
      'basic',
      'Primary or lower secondary',
      'Основное общее (9 классов) или ниже',
      '初中及以下',
      'Pamatizglītība vai zemāka',
    ),
    option('secondary', 'Upper secondary', 'Среднее общее', '高中', 'Vispārējā vidējā izglītība'),
    option(
      'vocational',
      'Vocational or college',
      'Среднее профессиональное',
      '中专、职高或大专',
      'Profesionālā vidējā izglītība vai koledža',
    ),
    option('bachelor', 'Bachelor’s degree', 'Высшее: бакалавр', '大学本科', 'Bakalaura grāds'),
    option(
      'master',
      'Master’s degree or higher',
      'Высшее: магистр, специалист и выше',
      '硕士及以上',
      'Maģistra grāds vai augstāks',
    ),
  ],
} as const satisfies Question;
