import type { Question } from '../../questionnaire.ts';
import { option } from '../option.ts';
import { say } from '../say.ts';

/** The business sector, in groups of NACE that people recognise. */
export const sector = {
  code: 'sector',
  type: 'dropdown',
  label: say(
    'Which sector does your company work in?',
    'В какой отрасли работает ваша компания?',
    '贵公司属于哪个行业？',
    'Kurā nozarē darbojas jūsu uzņēmums?',
  ),
  factor: 'buyer',
  subfactor: 'sector',
  scale: 'nominal',
  options: [
    option(
      'agriculture',
      'Agriculture and forestry',
      'Сельское и лесное хозяйство',
      '农林业',
      'Lauksaimniecība un mežsaimniecība',
    ),
    option('manufacturing', 'Manufacturing', 'Производство', '制造业', 'Ražošana'),
    option(
      'energy',
      'Energy and utilities',
      'Энергетика и коммунальные услуги',
      '能源与公用事业',
      'Enerģētika un komunālie pakalpojumi',
    ),
    option(
      'construction',
      'Construction and property',
      'Строительство и недвижимость',
      '建筑与房地产',
      'Būvniecība un nekustamais īpašums',
    ),
    option('trade', 'Trade', 'Торговля', '批发零售', 'Tirdzniecība'),
    option('transport', 'Transport and logistics', 'Транспорт и логистика', '交通物流', 'Transports un loģistika'),
    option(
      'hospitality',
      'Hotels, restaurants, leisure',
      'Гостиницы, рестораны, досуг',
      '住宿餐饮与休闲',
      'Viesnīcas, restorāni, atpūta',
    ),
    option('it', 'IT and telecommunications', 'ИТ и связь', '信息技术与通信', 'IT un sakari'),
    option('finance', 'Finance and insurance', 'Финансы и страхование', '金融保险', 'Finanses un apdrošināšana'),
    option('services', 'Business services', 'Услуги для бизнеса', '商务服务', 'Pakalpojumi uzņēmumiem'),
    option('health', 'Health and care', 'Здравоохранение', '医疗健康', 'Veselība un aprūpe'),
    option('education', 'Education and science', 'Образование и наука', '教育科研', 'Izglītība un zinātne'),
    option('public', 'Public administration', 'Государственное управление', '公共管理', 'Valsts pārvalde'),
    { ...option('other', 'Another one', 'Другая', '其他', 'Cita'), other: true },
  ],
} as const satisfies Question;
