import type { Question } from '../../questionnaire.ts';
import { option } from '../option.ts';
import { say } from '../say.ts';

/** Parts that one person plays in a buying group (Webster and Wind, 1972). */
export const role = {
  code: 'role',
  type: 'multiple',
  label: say(
    'What is your part in such a decision?',
    'Какова ваша роль в таком решении?',
    '在这类决策中，您承担什么角色？',
    'Kāda ir jūsu loma šādā lēmumā?',
  ),
  factor: 'buyer',
  subfactor: 'role',
  scale: 'multi',
  options: [
    option('initiator', 'I raise the need', 'Поднимаю вопрос', '提出需求', 'Ierosinu vajadzību'),
    option('user', 'I use it', 'Пользуюсь этим', '实际使用', 'Lietoju to'),
    option('adviser', 'I compare and advise', 'Сравниваю и советую', '比较并提出建议', 'Salīdzinu un iesaku'),
    option('decider', 'I decide', 'Принимаю решение', '最终拍板', 'Pieņemu lēmumu'),
    option('budget', 'I approve the money', 'Согласую бюджет', '审批预算', 'Apstiprinu budžetu'),
    option(
      'buyer',
      'I handle the order and contract',
      'Оформляю заказ и договор',
      '负责下单和签约',
      'Noformēju pasūtījumu un līgumu',
    ),
  ],
} as const satisfies Question;
