import type { Locale } from '#lib/i18n/locale.ts';
import type { Answers } from '../questionnaires/answers.ts';
import { type AnswerColumn, columnsOf } from '../questionnaires/columns.ts';
import type { Plan } from '../questionnaires/logic/plan.ts';
import { walk } from '../questionnaires/logic/walk.ts';
import { quotingConsent } from '../questionnaires/quoting-consent.ts';
import { wordsIn } from '../questionnaires/words-in.ts';
import { columnWriter } from './column-writer.ts';
import type { Table } from './table.ts';

/** A table while answers are read into it, row by row in any order; rows that nobody writes are missing throughout. */
export interface AnswerTable {
  /** Reads the answers of one respondent. */
  put(row: number, answers: Answers): void;
  /**
   * Copies rows of a table that was made of the same questionnaire: `from[i]` of it becomes row `to[i]`. Says whether it could: a
   * table with other columns or categories is left alone.
   */
  copy(part: Table, from: ArrayLike<number>, to: ArrayLike<number>): boolean;
  /** The table; nothing may be written any more. */
  finish(): Table;
}

/**
 * The table that an analysis reads, for so many respondents: the variables that the questionnaire yields. The options of a multiple choice
 * become one column of several choices.
 *
 * Answers are walked again, so one to a question that the respondent would not be asked counts as missing. An e-mail
 * address is nobody's variable and is left out. The consent to quotes is marked by its subfactor, by which quotes go.
 * @param locale language of the labels
 */
export function answerTable(plan: Plan, rows: number, locale: Locale): AnswerTable {
  const { questionnaire } = plan;
  const typeOf = (column: AnswerColumn) => plan.questions.get(column.question)?.type;
  const toQuotes = quotingConsent(questionnaire);
  const wanted = columnsOf(questionnaire)
    .filter((column) => typeOf(column) !== 'email')
    .map((column) => (column.question === toQuotes ? { ...column, subfactor: 'quote-consent' } : column));
  const groups = Map.groupBy(wanted, (column) =>
    typeOf(column) === 'multiple' && column.multi ? column.multi : column.name,
  );
  const columns = [...groups].map(([name, group]) => {
    const isChoice = group[0] !== undefined && typeOf(group[0]) === 'multiple' && group[0].multi === name;
    const writer = columnWriter(
      name,
      group,
      isChoice,
      rows,
      (text) => wordsIn(text, locale, questionnaire.languages).words,
    );
    return { group, writer };
  });
  return {
    put(row, answers) {
      const walked = walk(plan, answers);
      for (const { group, writer } of columns)
        writer.put(
          row,
          group.map(({ cell }) => cell(walked)),
        );
    },
    copy(part, from, to) {
      if (part.columns.length !== columns.length) return false;
      const copiers = columns.map(({ writer }, at) => {
        const column = part.columns[at];
        return column?.name === writer.name ? writer.copier(column) : null;
      });
      if (copiers.includes(null)) return false;
      for (const copier of copiers)
        for (let at = 0; at < from.length; at++) copier?.(from[at] as number, to[at] as number);
      return true;
    },
    finish: () => ({ rows, columns: columns.map(({ writer }) => writer.finish()) }),
  };
}
