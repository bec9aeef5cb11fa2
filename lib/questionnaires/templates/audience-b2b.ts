import { decisionTime } from '../library/behavioural/decision-time.ts';
import { information } from '../library/behavioural/information.ts';
import { loyalty } from '../library/behavioural/loyalty.ts';
import { customers } from '../library/buyer/customers.ts';
import { decisionGroup } from '../library/buyer/decision-group.ts';
import { potential } from '../library/buyer/potential.ts';
import { purchaseSize } from '../library/buyer/purchase-size.ts';
import { revenue } from '../library/buyer/revenue.ts';
import { role } from '../library/buyer/role.ts';
import { sector } from '../library/buyer/sector.ts';
import { quoteConsent } from '../library/consent/quote-consent.ts';
import { residence } from '../library/geographic/residence.ts';
import { frustrations } from '../library/psychological/frustrations.ts';
import { motivation } from '../library/psychological/motivation.ts';
import { worstMoment } from '../library/psychological/worst-moment.ts';
import { say } from '../library/say.ts';
import { occupation } from '../library/social/occupation.ts';
import type { LocationQuestion, Questionnaire } from '../questionnaire.ts';

/** Which companies buy from us, and how they decide. 16 questions, about three minutes. */
export const audienceB2b: Questionnaire = {
  format: 'segue/questionnaire@1',
  code: 'audience-b2b',
  title: say(
    'How your company chooses suppliers',
    'Как ваша компания выбирает поставщиков',
    '贵公司如何选择供应商',
    'Kā jūsu uzņēmums izvēlas piegādātājus',
  ),
  intro: say(
    'About three minutes on how your company decides on products and services like ours. There are no right or wrong answers.',
    'Около трёх минут — о том, как ваша компания выбирает товары и услуги, подобные нашим. Правильных и неправильных ответов нет.',
    '大约三分钟，谈谈贵公司如何选择与我们类似的产品和服务。答案没有对错之分。',
    'Apmēram trīs minūtes par to, kā jūsu uzņēmums izvēlas mūsējiem līdzīgas preces un pakalpojumus. Pareizu un nepareizu atbilžu nav.',
  ),
  languages: ['en', 'ru', 'zh', 'lv'],
  buyer: 'B2B',
  pages: [
    {
      code: 'company',
      title: say('Your company', 'Ваша компания', '贵公司', 'Jūsu uzņēmums'),
      questions: [sector, companyPlace(), revenue, customers],
    },
    {
      code: 'decision',
      title: say('Who decides, and how', 'Кто и как решает', '谁来决定，如何决定', 'Kas un kā izlemj'),
      questions: [role, decisionGroup, decisionTime, information, loyalty],
    },
    {
      code: 'purchases',
      title: say('What you buy', 'Что вы закупаете', '采购情况', 'Ko jūs pērkat'),
      questions: [purchaseSize, potential, motivation],
    },
    {
      code: 'words',
      title: say('In your own words', 'Своими словами', '用您自己的话', 'Jūsu vārdiem'),
      questions: [frustrations, worstMoment, occupation, quoteConsent],
    },
  ],
};

function companyPlace(): LocationQuestion {
  return {
    ...residence,
    code: 'company_place',
    label: say(
      'Where is the site you work at?',
      'Где находится офис или производство, где вы работаете?',
      '您所在的公司（分支）位于哪里？',
      'Kur atrodas uzņēmums vai filiāle, kurā jūs strādājat?',
    ),
    subfactor: 'workplace',
  };
}
