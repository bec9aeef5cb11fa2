import type { Question } from '../../questionnaire.ts';
import { option } from '../option.ts';
import { say } from '../say.ts';

/** From big city to countryside, as in the European Social Survey. */
export const urbanity = {
  code: 'urbanity',
  type: 'single',
  label: say(
    'Which best describes the area where you live?',
    'Как бы вы описали место, где живёте?',
    '您居住的地方属于？',
    'Kas vislabāk raksturo vietu, kur jūs dzīvojat?',
  ),
  factor: 'geographic',
  subfactor: 'urbanity',
  scale: 'ordinal',
  options: [
    option('city', 'A big city', 'Крупный город', '大城市', 'Lielpilsēta'),
    option('suburb', 'The outskirts of a big city', 'Пригород крупного города', '大城市郊区', 'Lielpilsētas nomale'),
    option('town', 'A town or small city', 'Небольшой город', '中小城市或县城', 'Mazpilsēta'),
    option('village', 'A village', 'Село или посёлок', '乡镇或村庄', 'Ciems'),
    option(
      'countryside',
      'A farm or house in the countryside',
      'Хутор или отдельный дом за городом',
      '乡间独户',
      'Viensēta laukos',
    ),
  ],
} as const satisfies Question;
