import type { Question } from '../../questionnaire.ts';
import { option } from '../option.ts';
import { say } from '../say.ts';

/** The customers of the customer. */
export const customers = {
  code: 'customers',
  type: 'multiple',
  label: say('Who are your own customers?', 'Кто ваши клиенты?', '贵公司的客户是谁？', 'Kas ir jūsu uzņēmuma klienti?'),
  factor: 'buyer',
  subfactor: 'customers',
  scale: 'multi',
  options: [
    option('consumers', 'Consumers', 'Частные лица', '个人消费者', 'Privātpersonas'),
    option('small', 'Small businesses', 'Малый бизнес', '小企业', 'Mazie uzņēmumi'),
    option('large', 'Large companies', 'Крупные компании', '大企业', 'Lieli uzņēmumi'),
    option('public', 'The public sector', 'Государственные организации', '政府和公共机构', 'Publiskais sektors'),
    option(
      'resellers',
      'Resellers and partners',
      'Дилеры и партнёры',
      '经销商和合作伙伴',
      'Tālākpārdevēji un partneri',
    ),
    option(
      'nonprofit',
      'Non-profit organisations',
      'Некоммерческие организации',
      '非营利组织',
      'Nevalstiskās organizācijas',
    ),
  ],
} as const satisfies Question;
