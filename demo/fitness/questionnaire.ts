import { recommend } from '#lib/questionnaires/library/behavioural/recommend.ts';
import { quoteConsent } from '#lib/questionnaires/library/consent/quote-consent.ts';
import { residence } from '#lib/questionnaires/library/geographic/residence.ts';
import { values } from '#lib/questionnaires/library/psychological/values.ts';
import { say } from '#lib/questionnaires/library/say.ts';
import { age } from '#lib/questionnaires/library/social/age.ts';
import { children } from '#lib/questionnaires/library/social/children.ts';
import { employment } from '#lib/questionnaires/library/social/employment.ts';
import { gender } from '#lib/questionnaires/library/social/gender.ts';
import type { Questionnaire } from '#lib/questionnaires/questionnaire.ts';
import { adultsOnly } from '#lib/questionnaires/templates/adults-only.ts';
import { gymJourney } from './gym-journey.ts';
import { gymQuestions as own } from './gym-questions.ts';

/** The questionnaire of the demo: all factors, a journey block, open answers; its title says that its answers are simulated. */
export const questionnaire: Questionnaire = {
  format: 'segue/questionnaire@1',
  code: 'you-and-your-gym',
  title: say(
    'You and your gym (simulated answers)',
    'Вы и ваш фитнес-клуб (смоделированные ответы)',
    '您和您的健身房（模拟数据）',
    'Jūs un jūsu sporta klubs (simulētas atbildes)',
  ),
  intro: say(
    'Seven minutes about how you train. As a thank-you you get a code for a **free guest visit**.\n\nThis is a demonstration: the 800 answers that came with it are simulated, and the codes are made up.',
    'Семь минут о ваших тренировках. В благодарность — код на **бесплатный гостевой визит**.\n\nЭто демонстрация: 800 ответов в ней смоделированы, а коды выдуманы.',
    '用七分钟谈谈您怎样健身。作为感谢，您会得到一个**免费访客体验**的代码。\n\n这是演示：其中的 800 份回答是模拟数据，代码也是虚构的。',
    'Septiņas minūtes par to, kā jūs trenējaties. Pateicībā saņemsiet kodu **bezmaksas viesa apmeklējumam**.\n\nŠī ir demonstrācija: tās 800 atbildes ir simulētas, un kodi ir izdomāti.',
  ),
  languages: ['en', 'ru', 'zh', 'lv'],
  buyer: 'B2C',
  privacy: {
    controller: say(
      'Riverside Fitness, a made-up club',
      'Riverside Fitness, вымышленный клуб',
      'Riverside Fitness（虚构的健身房）',
      'Riverside Fitness, izdomāts klubs',
    ),
    purpose: say('To show what Segue does', 'Показать, что умеет Segue', '展示 Segue 的功能', 'Parādīt, ko dara Segue'),
    retention: say(
      'Until the demo is removed',
      'Пока демо не удалят',
      '直到演示被删除',
      'Līdz demonstrācija tiek dzēsta',
    ),
    contact: say('privacy@club.example', 'privacy@club.example', 'privacy@club.example', 'privacy@club.example'),
  },
  pages: [
    {
      code: 'about',
      title: say('About you', 'О вас', '关于您', 'Par jums'),
      questions: [{ ...age, required: true }, gender, children, employment, residence],
    },
    {
      code: 'habits',
      title: say('How you train', 'Как вы тренируетесь', '您怎样健身', 'Kā jūs trenējaties'),
      questions: [own.visits, own.experience, own.times, own.decided, own.triggers, own.sources],
    },
    {
      code: 'money',
      title: say('What you pay for', 'За что вы платите', '您的花费', 'Par ko jūs maksājat'),
      questions: [own.membership, own.spend, own.season],
    },
    {
      code: 'motives',
      title: say('What moves you', 'Что вами движет', '您的动力', 'Kas jūs virza'),
      questions: [own.why, values, own.goal],
    },
    {
      code: 'path_page',
      title: say('Your way to the gym', 'Ваш путь в клуб', '您走进健身房的过程', 'Jūsu ceļš uz sporta klubu'),
      questions: [gymJourney, { ...recommend, label: recommendLabel() }, own.sooner, quoteConsent],
    },
  ],
  screenOut: [adultsOnly],
};

function recommendLabel() {
  return say(
    'How likely are you to recommend your gym to a friend?',
    'Насколько вероятно, что вы порекомендуете свой клуб друзьям?',
    '您有多大可能把您的健身房推荐给朋友？',
    'Cik ticams, ka jūs savu klubu ieteiktu draugam?',
  );
}
