import type { Question } from '../../questionnaire.ts';
import { agreement } from '../agreement.ts';
import { option } from '../option.ts';
import { say } from '../say.ts';

/** Attitudes to life, in five short statements. */
export const attitudes = {
  code: 'attitudes',
  type: 'matrix',
  label: say(
    'How far do you agree?',
    'Насколько вы согласны?',
    '您在多大程度上同意以下说法？',
    'Cik lielā mērā jūs piekrītat?',
  ),
  randomise: true,
  factor: 'psychological',
  subfactor: 'attitudes',
  scale: 'ordinal',
  rows: [
    option(
      'new',
      'I like to try what is new',
      'Мне нравится пробовать новое',
      '我喜欢尝试新事物',
      'Man patīk izmēģināt ko jaunu',
    ),
    option(
      'plan',
      'I plan things well ahead',
      'Я всё планирую заранее',
      '我做事喜欢提前计划',
      'Es visu plānoju laikus',
    ),
    option(
      'proven',
      'I rely on what has proved itself',
      'Доверяю проверенному',
      '我更相信经过验证的东西',
      'Es uzticos pārbaudītām lietām',
    ),
    option(
      'success',
      'It is important to me to get on in life',
      'Мне важно добиваться успеха',
      '事业有成对我很重要',
      'Man ir svarīgi gūt panākumus',
    ),
    option(
      'future',
      'I look to the future with confidence',
      'Я уверенно смотрю в будущее',
      '我对未来充满信心',
      'Es ar pārliecību raugos nākotnē',
    ),
  ],
  options: agreement,
} as const satisfies Question;
