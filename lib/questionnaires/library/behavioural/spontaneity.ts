import type { Question } from '../../questionnaire.ts';
import { option } from '../option.ts';
import { say } from '../say.ts';

/** How often a purchase was not planned. */
export const spontaneity = {
  code: 'spontaneity',
  type: 'likert',
  label: say(
    'How often do you buy such things without having planned to?',
    'Как часто вы покупаете такое, заранее не планируя?',
    '您有多经常在没有计划的情况下购买这类东西？',
    'Cik bieži jūs ko tādu nopērkat, iepriekš neplānojot?',
  ),
  factor: 'behavioural',
  subfactor: 'spontaneity',
  scale: 'ordinal',
  options: [
    option('1', 'Never', 'Никогда', '从不', 'Nekad'),
    option('2', 'Rarely', 'Редко', '很少', 'Reti'),
    option('3', 'Sometimes', 'Иногда', '有时', 'Dažreiz'),
    option('4', 'Often', 'Часто', '经常', 'Bieži'),
    option('5', 'Nearly always', 'Почти всегда', '几乎总是', 'Gandrīz vienmēr'),
  ],
} as const satisfies Question;
