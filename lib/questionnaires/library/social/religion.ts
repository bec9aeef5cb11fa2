import type { Question } from '../../questionnaire.ts';
import { option } from '../option.ts';
import { say } from '../say.ts';

/** Religion. Sensitive: publishing warns unless the questionnaire asks for consent, and analyses leave it out unless told. */
export const religion = {
  code: 'religion',
  type: 'single',
  label: say(
    'Do you consider yourself as belonging to a religion?',
    'Относите ли вы себя к какому-либо вероисповеданию?',
    '您有宗教信仰吗？',
    'Vai jūs sevi pieskaitāt kādai reliģijai?',
  ),
  help: say(
    'You may skip this question.',
    'Этот вопрос можно пропустить.',
    '此题可以跳过。',
    'Šo jautājumu drīkst izlaist.',
  ),
  factor: 'social',
  subfactor: 'religion',
  scale: 'nominal',
  options: [
    option('none', 'No religion', 'Ни к какому', '无宗教信仰', 'Nevienai'),
    option('orthodox', 'Orthodox Christian', 'Православие', '东正教', 'Pareizticība'),
    option('catholic', 'Catholic', 'Католицизм', '天主教', 'Katolicisms'),
    option('protestant', 'Protestant', 'Протестантизм', '基督新教', 'Protestantisms'),
    option('muslim', 'Muslim', 'Ислам', '伊斯兰教', 'Islāms'),
    option('buddhist', 'Buddhist', 'Буддизм', '佛教', 'Budisms'),
    option('jewish', 'Jewish', 'Иудаизм', '犹太教', 'Jūdaisms'),
    option('hindu', 'Hindu', 'Индуизм', '印度教', 'Hinduisms'),
    { ...option('other', 'Another one', 'Другое', '其他', 'Cita'), other: true },
    option('no-answer', 'I’d rather not say', 'Не хочу отвечать', '不愿透露', 'Nevēlos atbildēt'),
  ],
} as const satisfies Question;
