import { say } from '../library/say.ts';
import type { ScreenOut } from '../questionnaire.ts';

/** Thanks those under 16, from whom consumer studies may not take answers without their parents. */
export const adultsOnly: ScreenOut = {
  code: 'minor',
  when: 'age < 16',
  message: say(
    'Thank you. This questionnaire is for people aged 16 and over.',
    'Спасибо. Этот опрос — для людей от 16 лет.',
    '谢谢。本问卷面向 16 岁及以上人士。',
    'Paldies. Šī aptauja ir cilvēkiem no 16 gadu vecuma.',
  ),
};
