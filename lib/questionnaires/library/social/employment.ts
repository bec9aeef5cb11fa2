import type { Question } from '../../questionnaire.ts';
import { option } from '../option.ts';
import { say } from '../say.ts';

/** What somebody mainly does at present. */
export const employment = {
  code: 'employment',
  type: 'single',
  label: say(
    'What do you mainly do at present?',
    'Чем вы сейчас в основном заняты?',
    '您目前的主要状态是？',
    'Ar ko jūs pašlaik galvenokārt nodarbojaties?',
  ),
  factor: 'social',
  subfactor: 'employment',
  scale: 'nominal',
  options: [
    option('full-time', 'Work full time', 'Работаю полный день', '全职工作', 'Strādāju pilnu slodzi'),
    option('part-time', 'Work part time', 'Работаю неполный день', '兼职工作', 'Strādāju nepilnu slodzi'),
    option(
      'self-employed',
      'Work for myself or run a business',
      'Работаю на себя или веду бизнес',
      '自由职业或自己经营',
      'Esmu pašnodarbināts vai vadu uzņēmumu',
    ),
    option('student', 'Study', 'Учусь', '上学', 'Mācos vai studēju'),
    option(
      'home',
      'Look after home or family',
      'Занимаюсь домом или детьми',
      '照顾家庭',
      'Rūpējos par māju vai ģimeni',
    ),
    option('unemployed', 'Look for work', 'Ищу работу', '正在找工作', 'Meklēju darbu'),
    option('retired', 'Am retired', 'На пенсии', '已退休', 'Esmu pensijā'),
    option('other', 'Something else', 'Другое', '其他', 'Kas cits'),
  ],
} as const satisfies Question;
