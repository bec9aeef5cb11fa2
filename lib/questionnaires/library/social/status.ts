import type { Question } from '../../questionnaire.ts';
import { say } from '../say.ts';

/** Social position as people see it themselves: the MacArthur ladder (Adler and others, 2000). */
export const status = {
  code: 'status',
  type: 'rating',
  label: say(
    'Picture a ladder: at the top stand those who are best off, at the bottom those who are worst off. Where do you stand?',
    'Представьте лестницу: наверху те, кто живёт лучше всех, внизу — хуже всех. На какой ступени вы?',
    '想象一架梯子：最上面是生活最好的人，最下面是最困难的人。您在第几级？',
    'Iedomājieties kāpnes: augšā ir tie, kam klājas vislabāk, apakšā — kam visgrūtāk. Uz kura pakāpiena esat jūs?',
  ),
  max: 10,
  shape: 'numbers',
  low: say('Bottom', 'Внизу', '最下面', 'Apakšā'),
  high: say('Top', 'Наверху', '最上面', 'Augšā'),
  factor: 'social',
  subfactor: 'status',
  scale: 'ordinal',
} as const satisfies Question;
