import type { Question } from '../../questionnaire.ts';
import { option } from '../option.ts';
import { say } from '../say.ts';

/** Where people buy, online and off. */
export const channel = {
  code: 'channel',
  type: 'multiple',
  label: say(
    'Where do you usually buy such things?',
    'Где вы обычно делаете такие покупки?',
    '您通常在哪里购买这类产品或服务？',
    'Kur jūs parasti to iegādājaties?',
  ),
  max: 3,
  factor: 'behavioural',
  subfactor: 'channel',
  scale: 'multi',
  options: [
    option('shop', 'In a shop or branch', 'В магазине или офисе', '实体店或门店', 'Veikalā vai filiālē'),
    option('site', 'On the seller’s web site', 'На сайте продавца', '商家官网', 'Pārdevēja mājaslapā'),
    option('marketplace', 'On a marketplace', 'На маркетплейсе', '电商平台', 'Tirdzniecības platformā'),
    option('app', 'In an app', 'В мобильном приложении', '手机应用', 'Mobilajā lietotnē'),
    option(
      'social',
      'Through social media or a messenger',
      'В соцсетях или мессенджере',
      '社交媒体或微信等聊天工具',
      'Sociālajos tīklos vai ziņapmaiņas lietotnē',
    ),
    option('phone', 'By phone', 'По телефону', '电话', 'Pa tālruni'),
    option(
      'agent',
      'From a salesperson in person',
      'Лично у менеджера или агента',
      '当面向销售人员购买',
      'Klātienē pie pārdošanas pārstāvja',
    ),
    { ...option('other', 'Somewhere else', 'В другом месте', '其他', 'Citur'), other: true },
  ],
} as const satisfies Question;
