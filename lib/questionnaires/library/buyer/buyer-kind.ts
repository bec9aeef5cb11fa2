import type { Question } from '../../questionnaire.ts';
import { option } from '../option.ts';
import { say } from '../say.ts';

/** For whom somebody buys; its codes are those of `buyer` in a questionnaire. */
export const buyerKind = {
  code: 'buyer_kind',
  type: 'single',
  label: say(
    'For whom do you mostly buy?',
    'Для кого вы в основном покупаете?',
    '您主要为谁购买？',
    'Kam jūs galvenokārt pērkat?',
  ),
  factor: 'buyer',
  subfactor: 'kind',
  scale: 'nominal',
  options: [
    option('b2c', 'For myself or my family', 'Для себя или семьи', '为自己或家人', 'Sev vai ģimenei'),
    option(
      'b2b',
      'For a company or organisation',
      'Для компании или организации',
      '为公司或单位',
      'Uzņēmumam vai organizācijai',
    ),
    option(
      'b2d',
      'As a developer, to build with it',
      'Как разработчик, для своих решений',
      '作为开发者，用于开发',
      'Kā izstrādātājs, saviem risinājumiem',
    ),
  ],
} as const satisfies Question;
