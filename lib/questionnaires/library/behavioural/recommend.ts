import type { Question } from '../../questionnaire.ts';
import { say } from '../say.ts';

/** The readiness to recommend, 0 to 10 (Reichheld, 2003). */
export const recommend = {
  code: 'recommend',
  type: 'nps',
  label: say(
    'How likely are you to recommend us to a friend or colleague?',
    'Насколько вероятно, что вы порекомендуете нас друзьям или коллегам?',
    '您有多大可能把我们推荐给朋友或同事？',
    'Cik ticams, ka jūs mūs ieteiktu draugam vai kolēģim?',
  ),
  low: say('Not at all likely', 'Точно не порекомендую', '完全不可能', 'Nemaz neieteiktu'),
  high: say('Extremely likely', 'Точно порекомендую', '非常可能', 'Noteikti ieteiktu'),
  factor: 'behavioural',
  subfactor: 'loyalty',
  scale: 'interval',
} as const satisfies Question;
