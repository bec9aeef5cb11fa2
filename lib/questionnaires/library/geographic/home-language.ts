import type { Question } from '../../questionnaire.ts';
import { option } from '../option.ts';
import { say } from '../say.ts';

/** The language of the home. */
export const homeLanguage = {
  code: 'home_language',
  type: 'single',
  label: say(
    'Which language do you speak most at home?',
    'На каком языке вы чаще всего говорите дома?',
    '您在家最常说哪种语言？',
    'Kādā valodā jūs mājās runājat visbiežāk?',
  ),
  factor: 'geographic',
  subfactor: 'language',
  scale: 'nominal',
  options: [
    option('en', 'English', 'Английский', '英语', 'Angļu'),
    option('ru', 'Russian', 'Русский', '俄语', 'Krievu'),
    option('zh', 'Chinese', 'Китайский', '汉语', 'Ķīniešu'),
    option('lv', 'Latvian', 'Латышский', '拉脱维亚语', 'Latviešu'),
    { ...option('other', 'Another language', 'Другой', '其他语言', 'Citā valodā'), other: true },
  ],
} as const satisfies Question;
