import type { Locale } from '#lib/i18n/locale.ts';
import type { Answers } from '../questionnaires/answers.ts';
import { type AnswerColumn, type Cell, columnsOf } from '../questionnaires/columns.ts';
import type { Plan } from '../questionnaires/logic/plan.ts';
import { walk } from '../questionnaires/logic/walk.ts';
import type { Text } from '../questionnaires/questionnaire.ts';
import { quotingConsent } from '../questionnaires/quoting-consent.ts';
import { wordsIn } from '../questionnaires/words-in.ts';
import { codeCells } from './code-cells.ts';
import type { Category, Column, Table } from './table.ts';

/**
 * The table that an analysis reads, out of stored answers: the variables that the questionnaire yields, one row per
 * response, in the order given. The options of a multiple choice become one column of several choices.
 *
 * Answers are walked again, so one to a question that the respondent would not be asked counts as missing. An e-mail
 * address is nobody's variable and is left out. The consent to quotes is marked by its subfactor, by which quotes go.
 * @param locale language of the labels
 */
export function tableFromAnswers(plan: Plan, responses: readonly Answers[], locale: Locale): Table {
  const say: Say = (text) => wordsIn(text, locale, plan.questionnaire.languages).words;
  const walks = responses.map((answers) => walk(plan, answers));
  const typeOf = (column: AnswerColumn) => plan.questions.get(column.question)?.type;
  const toQuotes = quotingConsent(plan.questionnaire);
  const wanted = columnsOf(plan.questionnaire)
    .filter((column) => typeOf(column) !== 'email')
    .map((column) => (column.question === toQuotes ? { ...column, subfactor: 'quote-consent' } : column));
  const groups = Map.groupBy(wanted, (column) =>
    typeOf(column) === 'multiple' && column.multi ? column.multi : column.name,
  );
  const columns = [...groups].map(([name, group]) => {
    const cells = group.map((column) => walks.map(column.cell));
    const [first] = group as [AnswerColumn];
    const isChoice = typeOf(first) === 'multiple' && first.multi === name;
    return isChoice ? choiceColumn(name, group, cells, say) : oneColumn(first, cells[0] ?? [], say);
  });
  return { rows: responses.length, columns };
}

type Say = (text: Text) => string;

function oneColumn(column: AnswerColumn, cells: readonly Cell[], say: Say): Column {
  const about = { name: column.name, label: labelOf(column, say), ...shared(column) };
  const { scale, values } = column;
  if (scale === 'text')
    return { ...about, scale, cells: cells.map((cell) => (cell === undefined ? null : String(cell))) };
  if (scale === 'interval' && !values) {
    return {
      ...about,
      scale,
      cells: Float64Array.from(cells, (cell) => (typeof cell === 'number' ? cell : Number.NaN)),
    };
  }
  const categories =
    values?.map(({ code, label }) => (label ? { code, label: say(label) } : { code })) ?? found(column, cells);
  const place = new Map(categories.map(({ code }, at) => [code, at]));
  const coded = codeCells(cells.length, categories.length, (row) => {
    const cell = cells[row];
    return cell === undefined ? -1 : (place.get(String(cell)) ?? -1);
  });
  // A coded answer that its author calls a number keeps its order and no more: codes are names, not quantities.
  const kept = scale === 'interval' ? 'ordinal' : scale === 'ordinal' || scale === 'binary' ? scale : 'nominal';
  return { ...about, scale: kept, categories, cells: coded };
}

/** A row of a matrix and a stage of a journey speak for themselves; what stands above them is the question. */
function labelOf({ labels, name }: AnswerColumn, say: Say): string {
  return (
    labels
      .slice(labels.length > 1 ? 1 : 0)
      .map(say)
      .join(': ') || name
  );
}

function choiceColumn(name: string, options: readonly AnswerColumn[], cells: readonly Cell[][], say: Say): Column {
  const [first] = options as [AnswerColumn];
  const categories = options.map((option) => ({ code: codeIn(option, name), label: say(option.labels.at(-1) ?? {}) }));
  const rows = cells[0]?.length ?? 0;
  const chosen = new Uint8Array(rows * options.length);
  const missing = new Uint8Array(rows);
  for (let row = 0; row < rows; row++) {
    if (cells[0]?.[row] === undefined) missing[row] = 1;
    options.forEach((_, at) => {
      if (cells[at]?.[row] === 1) chosen[row * options.length + at] = 1;
    });
  }
  return { name, label: say(first.labels[0] ?? {}), ...shared(first), scale: 'multi', categories, chosen, missing };
}

function shared({ factor, subfactor, grid }: AnswerColumn) {
  return { ...(factor && { factor }), ...(subfactor !== undefined && { subfactor }), ...(grid && { grid }) };
}

/** `q.option` and, where it stepped aside for own words, `q.option.chosen`. */
function codeIn(option: AnswerColumn, name: string): string {
  return option.name.slice(name.length + 1).replace(/\.chosen$/, '');
}

/** Yes and no for flags; else the values that occur, by code, so that the order of responses does not matter. */
function found(column: AnswerColumn, cells: readonly Cell[]): Category[] {
  if (column.scale === 'binary') return [{ code: '0' }, { code: '1' }];
  const codes = new Set(cells.filter((cell) => cell !== undefined && cell !== '').map(String));
  return [...codes].sort().map((code) => ({ code }));
}
