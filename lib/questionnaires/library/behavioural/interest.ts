import type { Question } from '../../questionnaire.ts';
import { option } from '../option.ts';
import { say } from '../say.ts';

/** How near somebody is to a purchase now. */
export const interest = {
  code: 'interest',
  type: 'single',
  label: say(
    'What describes you best right now?',
    'Что точнее всего описывает вас сейчас?',
    '哪一项最符合您现在的情况？',
    'Kas vislabāk raksturo jūs šobrīd?',
  ),
  factor: 'behavioural',
  subfactor: 'interest',
  scale: 'ordinal',
  options: [
    option('none', 'It does not interest me', 'Мне это неинтересно', '不感兴趣', 'Mani tas neinteresē'),
    option('later', 'Perhaps some day', 'Может быть, когда-нибудь', '以后也许会考虑', 'Varbūt kādreiz'),
    option('looking', 'I am looking around', 'Присматриваюсь', '正在了解', 'Skatos apkārt'),
    option('comparing', 'I am comparing offers', 'Сравниваю предложения', '正在比较几家', 'Salīdzinu piedāvājumus'),
    option('ready', 'I am about to buy', 'Вот-вот куплю', '准备购买', 'Drīz pirkšu'),
    option('customer', 'I am a customer already', 'Уже покупаю', '已经是客户', 'Jau esmu klients'),
  ],
} as const satisfies Question;
