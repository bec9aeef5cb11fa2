import type { Question } from '../../questionnaire.ts';
import { agreement } from '../agreement.ts';
import { say } from '../say.ts';

/** How much the price weighs. */
export const priceSensitivity = {
  code: 'price_sensitivity',
  type: 'likert',
  label: say(
    '“I look for the lowest price, even when that takes time.” How far do you agree?',
    '«Я ищу самую низкую цену, даже если на это уходит время». Насколько вы согласны?',
    '“我会花时间去找最低的价格。”您在多大程度上同意？',
    '“Es meklēju zemāko cenu, pat ja tas prasa laiku.” Cik lielā mērā jūs piekrītat?',
  ),
  factor: 'psychological',
  subfactor: 'price-sensitivity',
  scale: 'ordinal',
  options: agreement,
} as const satisfies Question;
