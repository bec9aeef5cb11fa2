import type { Question } from '../../questionnaire.ts';
import { option } from '../option.ts';
import { say } from '../say.ts';

/** Kind of work, in the groups of ISCO-08 that people recognise themselves in. */
export const occupation = {
  code: 'occupation',
  type: 'single',
  label: say(
    'Which comes closest to your work?',
    'Что ближе всего к вашей работе?',
    '哪一项最接近您的工作？',
    'Kas vislabāk raksturo jūsu darbu?',
  ),
  factor: 'social',
  subfactor: 'occupation',
  scale: 'nominal',
  options: [
    option(
      'manager',
      'I manage people or a business',
      'Руковожу людьми или бизнесом',
      '管理人员或企业负责人',
      'Vadu cilvēkus vai uzņēmumu',
    ),
    option(
      'professional',
      'Specialist, with a degree',
      'Специалист с высшим образованием',
      '专业技术人员',
      'Speciālists ar augstāko izglītību',
    ),
    option('office', 'Office work', 'Офисный сотрудник', '办公室职员', 'Biroja darbinieks'),
    option(
      'service',
      'Service or sales',
      'Торговля или обслуживание',
      '服务或销售人员',
      'Apkalpošana vai tirdzniecība',
    ),
    option(
      'craft',
      'Craft, industry or driving',
      'Рабочие профессии, транспорт',
      '技工、生产或运输',
      'Amatniecība, ražošana vai transports',
    ),
    option(
      'public',
      'Public service, teaching or care',
      'Госслужба, образование, медицина',
      '公务、教育或医护',
      'Valsts dienests, izglītība vai aprūpe',
    ),
    option('none', 'I don’t work at present', 'Сейчас не работаю', '目前不工作', 'Pašlaik nestrādāju'),
    { ...option('other', 'Something else', 'Другое', '其他', 'Kas cits'), other: true },
  ],
} as const satisfies Question;
