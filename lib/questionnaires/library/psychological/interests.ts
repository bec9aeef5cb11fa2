import type { Question } from '../../questionnaire.ts';
import { option } from '../option.ts';
import { say } from '../say.ts';

/** What free time goes to. */
export const interests = {
  code: 'interests',
  type: 'multiple',
  label: say(
    'What do you like to spend free time on?',
    'Чему вы охотно посвящаете свободное время?',
    '您闲暇时喜欢做什么？',
    'Kam jūs labprāt veltāt brīvo laiku?',
  ),
  help: say('Choose up to five.', 'Выберите не больше пяти.', '最多选五项。', 'Izvēlieties ne vairāk kā piecus.'),
  max: 5,
  randomise: true,
  factor: 'psychological',
  subfactor: 'interests',
  scale: 'multi',
  options: [
    option('sport', 'Sport and fitness', 'Спорт и фитнес', '运动健身', 'Sports un fitness'),
    option('travel', 'Travel', 'Путешествия', '旅行', 'Ceļošana'),
    option('food', 'Cooking and eating out', 'Кулинария и рестораны', '美食烹饪', 'Gatavošana un restorāni'),
    option('culture', 'Books, film, theatre', 'Книги, кино, театр', '阅读、电影、戏剧', 'Grāmatas, kino, teātris'),
    option('music', 'Music', 'Музыка', '音乐', 'Mūzika'),
    option('technology', 'Technology and games', 'Технологии и игры', '科技与游戏', 'Tehnoloģijas un spēles'),
    option('home', 'Home and garden', 'Дом и сад', '家居与园艺', 'Māja un dārzs'),
    option('fashion', 'Fashion and beauty', 'Мода и красота', '时尚与美容', 'Mode un skaistums'),
    option('nature', 'Outdoors and animals', 'Природа и животные', '户外与动物', 'Daba un dzīvnieki'),
    option('crafts', 'Making things by hand', 'Рукоделие и мастерская', '手工制作', 'Rokdarbi un meistarošana'),
    option('learning', 'Learning something', 'Учёба и саморазвитие', '学习充电', 'Mācīšanās'),
    { ...option('other', 'Something else', 'Другое', '其他', 'Kas cits'), other: true },
  ],
} as const satisfies Question;
