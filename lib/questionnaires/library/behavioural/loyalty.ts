import type { Question } from '../../questionnaire.ts';
import { option } from '../option.ts';
import { say } from '../say.ts';

/** How firmly somebody stays with one seller or brand. */
export const loyalty = {
  code: 'loyalty',
  type: 'single',
  label: say(
    'When you buy again, what do you usually do?',
    'Как вы обычно поступаете, когда покупаете снова?',
    '再次购买时，您通常会怎么做？',
    'Kā jūs parasti rīkojaties, kad pērkat atkārtoti?',
  ),
  factor: 'behavioural',
  subfactor: 'loyalty',
  scale: 'ordinal',
  options: [
    option(
      'any',
      'I take whatever is best at that moment',
      'Беру то, что выгоднее сейчас',
      '哪家当时最合适就选哪家',
      'Ņemu to, kas tobrīd ir izdevīgāk',
    ),
    option('change', 'I like to try others', 'Люблю пробовать новое', '喜欢换着试', 'Man patīk izmēģināt citus'),
    option(
      'few',
      'I choose among two or three that I know',
      'Выбираю из двух-трёх знакомых',
      '在两三家熟悉的里面选',
      'Izvēlos no diviem vai trim zināmiem',
    ),
    option(
      'mostly',
      'I mostly stay with one',
      'В основном верен (верна) одному',
      '基本固定一家',
      'Pārsvarā palieku pie viena',
    ),
    option(
      'always',
      'I always stay with one',
      'Всегда беру у одного и того же',
      '一直只选一家',
      'Vienmēr palieku pie viena',
    ),
  ],
} as const satisfies Question;
