import type { Question } from '../../questionnaire.ts';
import { option } from '../option.ts';
import { say } from '../say.ts';

/** What matters in life, after the ten basic values of Schwartz (1992) in everyday words. */
export const values = {
  code: 'values',
  type: 'multiple',
  label: say(
    'Which of these matter most in your life?',
    'Что для вас в жизни важнее всего?',
    '在您的生活中，什么最重要？',
    'Kas jūsu dzīvē ir vissvarīgākais?',
  ),
  help: say('Choose up to three.', 'Выберите не больше трёх.', '最多选三项。', 'Izvēlieties ne vairāk kā trīs.'),
  max: 3,
  randomise: true,
  factor: 'psychological',
  subfactor: 'values',
  scale: 'multi',
  options: [
    option('family', 'Family and friends', 'Семья и близкие', '家人和朋友', 'Ģimene un draugi'),
    option('security', 'Safety and stability', 'Безопасность и стабильность', '安全与稳定', 'Drošība un stabilitāte'),
    option('freedom', 'Deciding for myself', 'Свобода решать самому', '自主与自由', 'Brīvība lemt pašam'),
    option('achievement', 'Achieving something', 'Достижения', '成就', 'Sasniegumi'),
    option('pleasure', 'Enjoying life', 'Радость от жизни', '享受生活', 'Dzīvesprieks'),
    option('change', 'New experiences', 'Новые впечатления', '新鲜体验', 'Jauni iespaidi'),
    option('care', 'Helping others', 'Помощь другим', '帮助他人', 'Palīdzēšana citiem'),
    option('fairness', 'Fairness and nature', 'Справедливость и природа', '公平与自然环境', 'Taisnīgums un daba'),
    option('tradition', 'Tradition', 'Традиции', '传统', 'Tradīcijas'),
    option('influence', 'Influence and respect', 'Влияние и уважение', '影响力与尊重', 'Ietekme un cieņa'),
  ],
} as const satisfies Question;
