import { channel } from '../library/behavioural/channel.ts';
import { decisionTime } from '../library/behavioural/decision-time.ts';
import { frequency } from '../library/behavioural/frequency.ts';
import { information } from '../library/behavioural/information.ts';
import { interest } from '../library/behavioural/interest.ts';
import { seasonality } from '../library/buyer/seasonality.ts';
import { quoteConsent } from '../library/consent/quote-consent.ts';
import { residence } from '../library/geographic/residence.ts';
import { attitudes } from '../library/psychological/attitudes.ts';
import { frustrations } from '../library/psychological/frustrations.ts';
import { motivation } from '../library/psychological/motivation.ts';
import { priceSensitivity } from '../library/psychological/price-sensitivity.ts';
import { worstMoment } from '../library/psychological/worst-moment.ts';
import { say } from '../library/say.ts';
import { age } from '../library/social/age.ts';
import { children } from '../library/social/children.ts';
import { gender } from '../library/social/gender.ts';
import type { Questionnaire } from '../questionnaire.ts';
import { adultsOnly } from './adults-only.ts';

/** Who are the people that buy from us: consumers, over all factors. 16 questions, about three minutes. */
export const audienceB2c: Questionnaire = {
  format: 'segue/questionnaire@1',
  code: 'audience-b2c',
  title: say('You and what you choose', 'Вы и ваш выбор', '您和您的选择', 'Jūs un jūsu izvēle'),
  intro: say(
    'About three minutes on you and on products and services like ours. There are no right or wrong answers.',
    'Около трёх минут — о вас и о товарах и услугах, подобных нашим. Правильных и неправильных ответов нет.',
    '大约三分钟，谈谈您自己，以及与我们类似的产品和服务。答案没有对错之分。',
    'Apmēram trīs minūtes par jums un par precēm un pakalpojumiem, kas līdzīgi mūsējiem. Pareizu un nepareizu atbilžu nav.',
  ),
  languages: ['en', 'ru', 'zh', 'lv'],
  buyer: 'B2C',
  pages: [
    {
      code: 'you',
      title: say('About you', 'О вас', '关于您', 'Par jums'),
      questions: [{ ...age, required: true }, gender, children, residence],
    },
    {
      code: 'habits',
      title: say('How you choose', 'Как вы выбираете', '您如何选择', 'Kā jūs izvēlaties'),
      questions: [interest, frequency, decisionTime, information, channel, seasonality],
    },
    {
      code: 'reasons',
      title: say('What matters to you', 'Что для вас важно', '您看重什么', 'Kas jums ir svarīgi'),
      questions: [motivation, priceSensitivity, attitudes],
    },
    {
      code: 'words',
      title: say('In your own words', 'Своими словами', '用您自己的话', 'Jūsu vārdiem'),
      questions: [frustrations, worstMoment, quoteConsent],
    },
  ],
  screenOut: [adultsOnly],
};
