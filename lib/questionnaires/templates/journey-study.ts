import { decisionTime } from '../library/behavioural/decision-time.ts';
import { frequency } from '../library/behavioural/frequency.ts';
import { recency } from '../library/behavioural/recency.ts';
import { recommend } from '../library/behavioural/recommend.ts';
import { buyerKind } from '../library/buyer/buyer-kind.ts';
import { quoteConsent } from '../library/consent/quote-consent.ts';
import { residence } from '../library/geographic/residence.ts';
import { purchaseJourney } from '../library/journey/purchase-journey.ts';
import { goals } from '../library/psychological/goals.ts';
import { motivation } from '../library/psychological/motivation.ts';
import { priceSensitivity } from '../library/psychological/price-sensitivity.ts';
import { say } from '../library/say.ts';
import { age } from '../library/social/age.ts';
import { gender } from '../library/social/gender.ts';
import type { Questionnaire } from '../questionnaire.ts';
import { adultsOnly } from './adults-only.ts';

/** The way to a purchase and after it, stage by stage. 13 questions with a journey block, about five minutes. */
export const journeyStudy: Questionnaire = {
  format: 'segue/questionnaire@1',
  code: 'journey-study',
  title: say('Your way to us', 'Ваш путь к нам', '您与我们的相遇之路', 'Jūsu ceļš pie mums'),
  intro: say(
    'About five minutes on your last purchase of products or services like ours: how it began, how it felt, what got in the way.',
    'Около пяти минут — о вашей последней покупке товаров или услуг, подобных нашим: с чего всё началось, что вы чувствовали, что мешало.',
    '大约五分钟，谈谈您最近一次购买与我们类似的产品或服务：怎样开始、感受如何、遇到了什么阻碍。',
    'Apmēram piecas minūtes par jūsu pēdējo pirkumu — mūsējiem līdzīgu preci vai pakalpojumu: kā tas sākās, kā jutāties, kas traucēja.',
  ),
  languages: ['en', 'ru', 'zh', 'lv'],
  pages: [
    {
      code: 'you',
      title: say('About you', 'О вас', '关于您', 'Par jums'),
      questions: [{ ...age, required: true }, gender, residence, buyerKind],
    },
    {
      code: 'habits',
      title: say('How you choose', 'Как вы выбираете', '您如何选择', 'Kā jūs izvēlaties'),
      questions: [recency, frequency, decisionTime, motivation, priceSensitivity],
    },
    {
      code: 'path',
      title: say('Step by step', 'Шаг за шагом', '一步一步', 'Soli pa solim'),
      questions: [goals, purchaseJourney],
    },
    {
      code: 'end',
      title: say('Looking back', 'Оглядываясь назад', '回头看', 'Atskatoties'),
      questions: [recommend, quoteConsent],
    },
  ],
  screenOut: [adultsOnly],
};
