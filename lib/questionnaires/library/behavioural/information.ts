import type { Question } from '../../questionnaire.ts';
import { option } from '../option.ts';
import { say } from '../say.ts';

/** Sources that people turn to before they decide. */
export const information = {
  code: 'information',
  type: 'multiple',
  label: say(
    'Where do you look for information before you decide?',
    'Где вы ищете информацию, прежде чем принять решение?',
    '做决定之前，您从哪里了解信息？',
    'Kur jūs meklējat informāciju, pirms pieņemat lēmumu?',
  ),
  help: say('Choose up to three.', 'Выберите не больше трёх.', '最多选三项。', 'Izvēlieties ne vairāk kā trīs.'),
  max: 3,
  randomise: true,
  factor: 'behavioural',
  subfactor: 'information',
  scale: 'multi',
  options: [
    option(
      'people',
      'Friends, family or colleagues',
      'Друзья, семья, коллеги',
      '亲友或同事',
      'Draugi, ģimene vai kolēģi',
    ),
    option('search', 'Search engines or maps', 'Поисковики и карты', '搜索引擎或地图', 'Meklētāji vai kartes'),
    option('social', 'Social media', 'Соцсети', '社交媒体', 'Sociālie tīkli'),
    option('reviews', 'Reviews and ratings', 'Отзывы и рейтинги', '用户评价', 'Atsauksmes un vērtējumi'),
    option(
      'experts',
      'Experts, bloggers or tests',
      'Эксперты, блогеры, обзоры',
      '专家、博主或测评',
      'Eksperti, blogeri vai testi',
    ),
    option(
      'seller',
      'The seller’s site or staff',
      'Сайт или сотрудники продавца',
      '商家网站或店员',
      'Pārdevēja mājaslapa vai darbinieki',
    ),
    option('advertising', 'Advertising', 'Реклама', '广告', 'Reklāma'),
    { ...option('none', 'I don’t look for any', 'Не ищу', '不找信息', 'Nemeklēju'), exclusive: true },
  ],
} as const satisfies Question;
