import type { Question } from '../../questionnaire.ts';
import { say } from '../say.ts';

/** Age in full years. */
export const age = {
  code: 'age',
  type: 'number',
  label: say('How old are you?', 'Сколько вам полных лет?', '您今年多大年纪？', 'Cik jums ir gadu?'),
  min: 14,
  max: 110,
  step: 1,
  unit: say('years', 'лет', '岁', 'gadi'),
  factor: 'social',
  subfactor: 'age',
  scale: 'interval',
} as const satisfies Question;
