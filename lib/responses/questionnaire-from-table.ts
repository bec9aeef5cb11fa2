import type { Locale } from '#lib/i18n/locale.ts';
import type { Option, Page, Question, Questionnaire, Row } from '../questionnaires/questionnaire.ts';
import { type AnswerSource, mostMatrixRows, mostScaleSteps } from './answer-source.ts';
import { makeCode, type TakenCodes } from './make-code.ts';
import type { CategoricalColumn, Column, Table } from './table.ts';

export interface QuestionnaireFromTableInput {
  readonly code: string;
  readonly title: string;
  /** In which language the file's labels are. */
  readonly language: Locale;
}

/** A questionnaire that yields the table's variables, and where in its answers each column lies. */
export interface QuestionnaireFromTable {
  readonly questionnaire: Questionnaire;
  readonly sources: readonly AnswerSource[];
  /** Columns that no question can hold. */
  readonly unasked: readonly { readonly name: string; readonly reason: 'constant' | 'manyValues' }[];
}

/**
 * The questionnaire that could have asked for a table read from a file, so that what lies to the right of responses need not know that
 * nobody was asked: `tableFromAnswers` gives back the columns, categories, order and cells of `table` for `answersFromTable`.
 *
 * Yes/no → yes-no (single of two where the values have words of their own); ordered → likert, or single past 20 steps; categories →
 * single, or dropdown past 12; number, text and several choices as they are; columns of one grid and one scale → matrix.
 * Codes are made of headers and values; the originals stay as labels. A column with one value, or with more than a question
 * may have options, is left out and named. Undefined when nothing is left, or more than 1,000 questions are.
 */
export function questionnaireFromTable(
  table: Table,
  input: QuestionnaireFromTableInput,
): QuestionnaireFromTable | undefined {
  const taken: TakenCodes = new Set(['page']);
  const say = (text: string) => ({ [input.language]: text.slice(0, longestLabel).toWellFormed() });
  const questions: Question[] = [];
  const sources: AnswerSource[] = [];
  const unasked = table.columns.flatMap((column) => {
    const reason = whyUnasked(column);
    return reason ? [{ name: column.name, reason }] : [];
  });
  const asked = table.columns.filter((column) => whyUnasked(column) === undefined);
  const done = new Set<Column>();
  for (const column of asked) {
    if (done.has(column)) continue;
    const open = asked.filter((one) => !done.has(one));
    const rows = gridFrom(open, column).slice(0, mostMatrixRows);
    for (const row of rows) done.add(row);
    const made = rows.length > 1 ? matrixOf(rows as CategoricalColumn[], taken, say) : questionOf(column, taken, say);
    questions.push(made.question);
    sources.push(...made.places.map((place, at) => ({ ...place, column: table.columns.indexOf(rows[at] ?? column) })));
  }
  const pages: Page[] = [];
  for (let from = 0; from < questions.length; from += questionsOnAPage) {
    const [first, ...rest] = questions.slice(from, from + questionsOnAPage);
    if (first) pages.push({ code: `page_${pages.length + 1}`, questions: [first, ...rest] });
  }
  const [first, ...rest] = pages;
  if (!first || questions.length > mostQuestions) return undefined;
  const { code, title, language } = input;
  const questionnaire: Questionnaire = {
    format: 'segue/questionnaire@1',
    code,
    title: say(title),
    languages: [language],
    pages: [first, ...rest],
  };
  return { questionnaire, sources, unasked };
}

const mostQuestions = 1_000;

const questionsOnAPage = 25;
const longestLabel = 5_000;
/** Past these a list is folded away. */
const mostRadios = 12;

function whyUnasked(column: Column): 'constant' | 'manyValues' | undefined {
  if (column.scale === 'interval' || column.scale === 'text') return undefined;
  if (column.categories.length < 2) return 'constant';
  return column.categories.length > (column.scale === 'multi' ? 200 : 500) ? 'manyValues' : undefined;
}

type Say = (text: string) => { readonly [L in Locale]?: string };
type Place = Omit<AnswerSource, 'column'>;

/** The column and those that stand in one grid with it and have the same steps. */
function gridFrom(columns: readonly Column[], column: Column): readonly Column[] {
  if (column.grid === undefined || column.scale !== 'ordinal' || column.categories.length > mostScaleSteps)
    return [column];
  const steps = stepsOf(column);
  return columns.filter((one) => {
    return (
      one.grid === column.grid && one.scale === 'ordinal' && one.factor === column.factor && stepsOf(one) === steps
    );
  });
}

function stepsOf(column: CategoricalColumn): string {
  return JSON.stringify(column.categories.map(({ code, label }) => [code, label]));
}

function matrixOf(rows: readonly CategoricalColumn[], taken: TakenCodes, say: Say) {
  const [first] = rows as [CategoricalColumn];
  const name = first.grid ?? first.name;
  const code = makeCode(name, 'question', taken, 'grid');
  const { options, codes } = optionsOf(first, say);
  const rowCodes: TakenCodes = new Set();
  const list: Row[] = rows.map((row) => ({
    code: makeCode(row.name, 'option', rowCodes, 'row'),
    label: say(row.label ?? row.name),
  }));
  const question: Question = { code, type: 'matrix', label: say(name), ...about(first), rows: list, options };
  return { question, places: list.map((row): Place => ({ question: code, row: row.code, codes })) };
}

function questionOf(column: Column, taken: TakenCodes, say: Say): { question: Question; places: readonly Place[] } {
  const code = makeCode(column.name, 'question', taken, 'q');
  const base = { code, label: say(column.label ?? column.name), ...about(column) };
  const place = (codes: readonly string[]) => [{ question: code, codes }];
  switch (column.scale) {
    case 'interval':
      return { question: { ...base, type: 'number' }, places: place([]) };
    case 'text':
      return { question: { ...base, type: 'long-text', maxLength: 10_000 }, places: place([]) };
    case 'binary':
      if (
        column.categories.every(({ code: value, label }, at) => label === undefined && isYesNo(value, at)) ||
        isTick(column)
      )
        return { question: { ...base, type: 'yes-no' }, places: place(['no', 'yes']) };
      break;
    case 'multi': {
      const { options, codes } = optionsOf(column, say);
      return { question: { ...base, type: 'multiple', options }, places: place(codes) };
    }
  }
  const { options, codes } = optionsOf(column, say);
  const type =
    column.scale === 'ordinal' && options.length <= mostScaleSteps
      ? 'likert'
      : options.length <= mostRadios
        ? 'single'
        : 'dropdown';
  const scale = type === 'likert' || column.scale === 'nominal' ? {} : { scale: column.scale };
  return { question: { ...base, type, options, ...scale }, places: place(codes) };
}

function about({ factor, subfactor }: Column) {
  const known = subfactor !== undefined && /^[a-z][a-z0-9-]{0,63}$/.test(subfactor);
  return { ...(factor && { factor }), ...(known && { subfactor }) };
}

function optionsOf(column: Exclude<Column, { scale: 'interval' | 'text' }>, say: Say) {
  const taken: TakenCodes = new Set();
  const options: Option[] = column.categories.map(({ code, label }) => ({
    code: makeCode(code, 'option', taken, 'o'),
    label: say(label ?? code),
  }));
  return { options, codes: options.map(({ code }) => code) };
}

/** The usual words for no and yes, in which order `binary` has them; any other pair keeps its own words. */
function isYesNo(value: string, at: number): boolean {
  return (at === 0 ? noes : yeses).has(value.toLowerCase());
}

/** A box that was ticked or left empty: what stands in it when ticked says no more than yes. */
function isTick({ categories: [no, yes] }: CategoricalColumn): boolean {
  return no?.code === '' && yes?.label === undefined;
}

const noes = new Set(['no', 'n', 'false', 'f', '0', '0.0', 'нет', 'ложь', '否', 'nē', 'ne']);
const yeses = new Set(['yes', 'y', 'true', 't', '1', '1.0', 'да', 'истина', '是', 'jā']);
