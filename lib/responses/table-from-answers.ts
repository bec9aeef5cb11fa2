import type { Locale } from '#lib/i18n/locale.ts';
import type { Answers, AnswerValue, JourneyAnswer, MatrixAnswer } from '../questionnaires/answers.ts';
import type { Plan } from '../questionnaires/logic/plan.ts';
import { walk } from '../questionnaires/logic/walk.ts';
import { own } from '../questionnaires/own.ts';
import type { MatrixQuestion, Question, Text } from '../questionnaires/questionnaire.ts';
import { scalesOf } from '../questionnaires/scales-of.ts';
import { wordsIn } from '../questionnaires/words-in.ts';
import type { AboutColumn } from './about-column.ts';
import { categoricalColumn } from './categorical-column.ts';
import { journeyColumns } from './journey-columns.ts';
import { multiColumn } from './multi-column.ts';
import { numericColumn } from './numeric-column.ts';
import type { Category, Column, Table } from './table.ts';

type Say = (text: Text) => string;

/**
 * The table that an analysis reads, out of stored answers: one column per variable of the questionnaire, one row per
 * response, in the order given.
 *
 * Columns are named as in the CSV export: a question by its code, a row of a matrix `q.row`, a journey block
 * `q.stage.emotion`, `q.stage.touchpoint.<code>` … Statements have none; an e-mail address is nobody's variable.
 * Answers are walked again, so one to a question that the respondent would not be asked counts as missing.
 * @param locale language of the labels
 */
export function tableFromAnswers(plan: Plan, responses: readonly Answers[], locale: Locale): Table {
  const label = (text: Text) => wordsIn(text, locale, plan.questionnaire.languages).words;
  const walks = responses.map((answers) => walk(plan, answers));
  const columns: Column[] = [];
  for (const page of plan.questionnaire.pages) {
    for (const question of page.questions) {
      const answers = walks.map((one) => own(one.answers, question.code) as AnswerValue | undefined);
      columns.push(...columnsOf(question, answers, label));
    }
  }
  for (const { code, scale, factor } of plan.questionnaire.calculated ?? []) {
    const values = walks.map((one) => one.calculated.get(code));
    const about = { name: code, label: code, ...(factor ? { factor } : {}) };
    columns.push(
      scale === 'interval' ? numericColumn(about, values) : categoricalColumn(about, 'nominal', seen(values), values),
    );
  }
  return { rows: responses.length, columns };
}

function columnsOf(question: Question, answers: readonly (AnswerValue | undefined)[], say: Say): Column[] {
  const about = aboutOf(question, say);
  const scale = question.scale ?? scalesOf(question)[0];
  switch (question.type) {
    case 'statement':
    case 'email':
      return [];
    case 'short-text':
    case 'long-text':
      return [{ ...about, scale: 'text', cells: answers.map((value) => (typeof value === 'string' ? value : null)) }];
    case 'hidden':
      return [categoricalColumn(about, 'nominal', seen(answers), answers)];
    case 'number':
    case 'rating':
    case 'nps':
      return [numericColumn(about, answers)];
    case 'yes-no':
      return [categoricalColumn(about, 'binary', [{ code: 'no' }, { code: 'yes' }], answers)];
    case 'consent': {
      const given = answers.map((value) => (value === true ? 'yes' : 'no'));
      return [categoricalColumn(about, 'binary', [{ code: 'no' }, { code: 'yes' }], given)];
    }
    case 'single':
    case 'dropdown':
    case 'likert':
      return [categoricalColumn(about, codedScale(scale), labelled(question.options, say), answers)];
    case 'multiple':
      return [multiColumn(about, labelled(question.options, say), answers)];
    case 'matrix':
      return matrixColumns(question, about, answers as (MatrixAnswer | undefined)[], say);
    case 'location':
      return (['country', 'region'] as const)
        .filter((level) => question.levels.includes(level))
        .map((level) => {
          const places = answers.map((value) => own((value ?? {}) as Record<string, unknown>, level));
          return categoricalColumn({ ...about, name: `${question.code}.${level}` }, 'nominal', seen(places), places);
        });
    case 'journey':
      return journeyColumns(question, about, answers as (JourneyAnswer | undefined)[], say);
  }
}

function matrixColumns(
  question: MatrixQuestion,
  about: AboutColumn,
  answers: (MatrixAnswer | undefined)[],
  say: Say,
): Column[] {
  const scale = codedScale(question.scale ?? scalesOf(question)[0]);
  return question.rows.map((row) => {
    const chosen = answers.map((answer) => answer && own(answer, row.code));
    const named = { ...about, name: `${question.code}.${row.code}`, label: say(row.label), grid: question.code };
    return categoricalColumn(named, scale, labelled(question.options, say), chosen);
  });
}

function aboutOf(question: Question, say: Say): AboutColumn {
  return {
    name: question.code,
    label: say(question.label),
    ...(question.factor ? { factor: question.factor } : {}),
    ...(question.subfactor ? { subfactor: question.subfactor } : {}),
  };
}

/** A coded answer read as a number keeps its order and no more: codes are names, not quantities. */
function codedScale(scale: string): 'nominal' | 'ordinal' | 'binary' {
  return scale === 'ordinal' || scale === 'interval' ? 'ordinal' : scale === 'binary' ? 'binary' : 'nominal';
}

function labelled(options: readonly { readonly code: string; readonly label: Text }[], say: Say): Category[] {
  return options.map(({ code, label }) => ({ code, label: say(label) }));
}

/** The values that occur, in the order of their codes, so that the order of responses does not matter. */
function seen(values: readonly unknown[]): Category[] {
  const codes = new Set(values.filter((value) => value !== undefined && value !== '').map(String));
  return [...codes].sort().map((code) => ({ code }));
}
