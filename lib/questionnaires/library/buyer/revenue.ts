import type { Question } from '../../questionnaire.ts';
import { option } from '../option.ts';
import { say } from '../say.ts';

/** The size of the company by revenue, in the bands of the European definition of small and medium-sized enterprises. */
export const revenue = {
  code: 'revenue',
  type: 'single',
  label: say(
    'What is your company’s annual revenue?',
    'Какова годовая выручка вашей компании?',
    '贵公司的年营业额是多少？',
    'Kāds ir jūsu uzņēmuma gada apgrozījums?',
  ),
  help: say(
    'You may skip this question.',
    'Этот вопрос можно пропустить.',
    '此题可以跳过。',
    'Šo jautājumu drīkst izlaist.',
  ),
  factor: 'buyer',
  subfactor: 'revenue',
  scale: 'ordinal',
  options: [
    option('0-5', 'Under €0.5 million', 'До 0,5 млн €', '50 万欧元以下', 'Līdz 0,5 milj. €'),
    option('2', '€0.5 to 2 million', '0,5–2 млн €', '50 万至 200 万欧元', '0,5–2 milj. €'),
    option('10', '€2 to 10 million', '2–10 млн €', '200 万至 1000 万欧元', '2–10 milj. €'),
    option('50', '€10 to 50 million', '10–50 млн €', '1000 万至 5000 万欧元', '10–50 milj. €'),
    option('more', 'Over €50 million', 'Больше 50 млн €', '5000 万欧元以上', 'Vairāk par 50 milj. €'),
  ],
} as const satisfies Question;
