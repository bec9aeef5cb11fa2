import type { Question } from '../../questionnaire.ts';
import { option } from '../option.ts';
import { say } from '../say.ts';

/** The size of one order. Bands are the author's to change. */
export const purchaseSize = {
  code: 'purchase_size',
  type: 'single',
  label: say(
    'How large is a typical order of yours?',
    'Каков ваш обычный заказ?',
    '您一次采购的金额通常是多少？',
    'Cik liels ir jūsu parastais pasūtījums?',
  ),
  factor: 'buyer',
  subfactor: 'purchase-size',
  scale: 'ordinal',
  options: [
    option('100', 'Under €100', 'До 100 €', '100 欧元以下', 'Līdz 100 €'),
    option('1000', '€100 to €1,000', '100–1000 €', '100–1000 欧元', '100–1000 €'),
    option('10000', '€1,000 to €10,000', '1–10 тыс. €', '1000 欧元至 1 万欧元', '1–10 tūkst. €'),
    option('100000', '€10,000 to €100,000', '10–100 тыс. €', '1 万至 10 万欧元', '10–100 tūkst. €'),
    option('more', 'Over €100,000', 'Больше 100 тыс. €', '10 万欧元以上', 'Vairāk par 100 tūkst. €'),
  ],
} as const satisfies Question;
