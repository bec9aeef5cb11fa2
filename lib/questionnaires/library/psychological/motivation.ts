import type { Question } from '../../questionnaire.ts';
import { option } from '../option.ts';
import { say } from '../say.ts';

/** What decides when somebody chooses. */
export const motivation = {
  code: 'motivation',
  type: 'multiple',
  label: say(
    'What matters most to you when you choose?',
    'Что для вас важнее всего при выборе?',
    '选择时，您最看重什么？',
    'Kas jums izvēloties ir vissvarīgākais?',
  ),
  help: say('Choose up to three.', 'Выберите не больше трёх.', '最多选三项。', 'Izvēlieties ne vairāk kā trīs.'),
  max: 3,
  randomise: true,
  factor: 'psychological',
  subfactor: 'motivation',
  scale: 'multi',
  options: [
    option('quality', 'Quality that lasts', 'Надёжное качество', '质量可靠', 'Uzticama kvalitāte'),
    option('price', 'A good price', 'Хорошая цена', '价格合适', 'Laba cena'),
    option('ease', 'Little effort', 'Чтобы было просто', '省心省力', 'Lai būtu vienkārši'),
    option('speed', 'Getting it quickly', 'Чтобы быстро', '快捷', 'Lai būtu ātri'),
    option('look', 'Looks and design', 'Внешний вид', '外观设计', 'Izskats un dizains'),
    option('trust', 'Somebody I can trust', 'Доверие к продавцу', '值得信任', 'Uzticēšanās pārdevējam'),
    option('pleasure', 'Pleasure', 'Удовольствие', '享受', 'Prieks'),
    option('prestige', 'What others think of it', 'Престиж', '体面', 'Prestižs'),
    option('nature', 'Nature and the environment', 'Забота о природе', '环保', 'Daba un vide'),
  ],
} as const satisfies Question;
