import type { Question } from '../../questionnaire.ts';
import { say } from '../say.ts';

/** Citizenship, from the list of countries. */
export const nationality = {
  code: 'nationality',
  type: 'location',
  label: say(
    'Which country are you a citizen of?',
    'Гражданином какой страны вы являетесь?',
    '您是哪个国家的公民？',
    'Kuras valsts pilsonis jūs esat?',
  ),
  levels: ['country'],
  factor: 'social',
  subfactor: 'nationality',
  scale: 'nominal',
} as const satisfies Question;
