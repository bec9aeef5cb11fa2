import type { Locale } from '#lib/i18n/locale.ts';
import type { Answers } from '../questionnaires/answers.ts';
import type { Plan } from '../questionnaires/logic/plan.ts';
import { answerTable } from './answer-table.ts';
import type { Table } from './table.ts';

/** The table of stored answers, one row per response, in the order given; see `answerTable`. */
export function tableFromAnswers(plan: Plan, responses: readonly Answers[], locale: Locale): Table {
  const table = answerTable(plan, responses.length, locale);
  responses.forEach((answers, row) => {
    table.put(row, answers);
  });
  return table.finish();
}
