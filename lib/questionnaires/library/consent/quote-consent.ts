import type { Question } from '../../questionnaire.ts';
import { say } from '../say.ts';

/** Leave to quote; where it is asked, only those who gave it are quoted. */
export const quoteConsent = {
  code: 'quote_ok',
  type: 'consent',
  label: say(
    'You may quote my words without my name.',
    'Мои слова можно цитировать без имени.',
    '可以引用我的话，但不注明姓名。',
    'Manus vārdus drīkst citēt, neminot manu vārdu.',
  ),
  subfactor: 'quote-consent',
  scale: 'binary',
} as const satisfies Question;
