import type { Question } from '../../questionnaire.ts';
import { agreement } from '../agreement.ts';
import { say } from '../say.ts';

/** How short the time for choosing is. */
export const timePressure = {
  code: 'time_pressure',
  type: 'likert',
  label: say(
    '“I don’t have enough time to choose at leisure.” How far do you agree?',
    '«Мне не хватает времени, чтобы спокойно выбирать». Насколько вы согласны?',
    '“我没有足够的时间慢慢挑选。”您在多大程度上同意？',
    '“Man nepietiek laika mierīgi izvēlēties.” Cik lielā mērā jūs piekrītat?',
  ),
  factor: 'psychological',
  subfactor: 'time-pressure',
  scale: 'ordinal',
  options: agreement,
} as const satisfies Question;
