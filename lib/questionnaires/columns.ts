import type { Factor, Scale } from '#lib/factor.ts';
import type { AnswerValue, JourneyAnswer } from './answers.ts';
import type { Value } from './logic/value.ts';
import type { Walk } from './logic/walk.ts';
import { own } from './own.ts';
import type { JourneyQuestion, MultipleQuestion, Option, Question, Questionnaire, Text } from './questionnaire.ts';
import { scalesOf } from './scales-of.ts';

/**
 * The coded variables that a questionnaire yields, in the order of its questions: what a CSV export writes, one column
 * each, and what a codebook describes.
 *
 * `q` for one value; `q.option` 0/1 for each option of a multiple choice; `q.other` for own words (then an option with the code
 * `other` is `q.other.chosen`); `q.row` for a matrix;
 * `q.country`, `q.region`, `q.city`; and for each stage of a journey `q.stage.walked` 0/1, `q.stage.emotion`,
 * `q.stage.expectation`, `q.stage.touchpoint.<code>` 0/1, `q.stage.barrier.<code>` 0/1, `q.stage.story`. Calculated values
 * come last under their codes. Statements have none. A cell is empty when the question was not answered or not asked;
 * a consent that was asked for and not given is 0.
 */
export function columnsOf(questionnaire: Questionnaire): readonly AnswerColumn[] {
  const questions = questionnaire.pages.flatMap((page) => page.questions);
  const calculated = (questionnaire.calculated ?? []).map(({ code, scale, factor }): AnswerColumn => {
    return {
      name: code,
      question: code,
      labels: [],
      scale,
      ...(factor && { factor }),
      cell: ({ calculated: values }) => plain(values.get(code)),
    };
  });
  return [...questions.flatMap(ofQuestion), ...calculated];
}

export interface AnswerColumn {
  /** Unique, made of codes and dots. */
  readonly name: string;
  /** Code of the question or calculated value that it belongs to. */
  readonly question: string;
  /** What it is called, from the question inwards: question, row or stage, option. Empty for calculated values. */
  readonly labels: readonly Text[];
  readonly scale: Scale;
  readonly factor?: Factor;
  readonly subfactor?: string;
  /** The codes it can hold, in order, where they are a fixed list. */
  readonly values?: readonly { readonly code: string; readonly label?: Text }[];
  /** Columns of one matrix share it: they have one answer scale. */
  readonly grid?: string;
  /** 0/1 columns of one choice of several share it. */
  readonly multi?: string;
  /** What a respondent's row has here. */
  readonly cell: (walked: Walk) => Cell;
}

export type Cell = string | number | undefined;

type About = Omit<AnswerColumn, 'name' | 'cell'>;

function ofQuestion(question: Question): AnswerColumn[] {
  const about = aboutOf(question);
  const answerIn = (walked: Walk) => own(walked.answers, question.code) as AnswerValue | undefined;
  const one = { ...about, name: question.code, cell: (walked: Walk) => answerIn(walked) as Cell };
  switch (question.type) {
    case 'statement':
      return [];
    case 'single':
    case 'dropdown':
    case 'likert':
      return [{ ...one, values: question.options }, ...otherColumn(question, about)];
    case 'yes-no':
      return [{ ...one, values: [{ code: 'no' }, { code: 'yes' }] }];
    case 'consent': {
      const cell = (walked: Walk) => (answerIn(walked) === true ? 1 : walked.shown.has(question.code) ? 0 : undefined);
      return [{ ...one, cell }];
    }
    case 'multiple':
      return multipleColumns(question, about, (walked) => answerIn(walked) as readonly string[] | undefined);
    case 'matrix':
      return question.rows.map((row) => ({
        ...about,
        name: `${question.code}.${row.code}`,
        labels: [...about.labels, row.label],
        values: question.options,
        grid: question.code,
        cell: (walked) => partOf(answerIn(walked), row.code),
      }));
    case 'location':
      return question.levels.map((level) => ({
        ...about,
        name: `${question.code}.${level}`,
        scale: level === 'city' ? 'text' : about.scale,
        cell: (walked) => partOf(answerIn(walked), level),
      }));
    case 'journey':
      return question.stages.flatMap((stage) =>
        stageColumns(question, stage, about, (walked) => answerIn(walked) as JourneyAnswer | undefined),
      );
    default:
      return [one];
  }
}

function aboutOf(question: Question): About {
  const { code, label, factor, subfactor, scale } = question;
  return {
    question: code,
    labels: [label],
    scale: scale ?? scalesOf(question)[0],
    ...(factor && { factor }),
    ...(subfactor !== undefined && { subfactor }),
  };
}

function stageColumns(
  question: JourneyQuestion,
  stage: { readonly code: string; readonly label: Text },
  whole: About,
  answerIn: (walked: Walk) => JourneyAnswer | undefined,
): AnswerColumn[] {
  const about = { ...whole, labels: [...whole.labels, stage.label] };
  const name = `${question.code}.${stage.code}`;
  const said = (walked: Walk) => own(answerIn(walked) ?? {}, stage.code) as JourneyAnswer[string] | undefined;
  const walkedCell = (walked: Walk) => {
    const answer = answerIn(walked);
    return answer && (own(answer, stage.code) === undefined ? 0 : 1);
  };
  const columns: AnswerColumn[] = [{ ...about, name: `${name}.walked`, scale: 'binary', cell: walkedCell }];
  for (const part of question.ask) {
    if (part === 'touchpoints' || part === 'barriers') {
      // What was not ticked in a stage that was walked is a no; in one that was not, there is nothing to say.
      const codes = (walked: Walk) => said(walked) && (said(walked)?.[part] ?? []);
      columns.push(...flags(about, `${name}.${part.slice(0, -1)}`, question[part] ?? [], codes));
    } else {
      const scale = part === 'story' ? 'text' : 'interval';
      columns.push({ ...about, name: `${name}.${part}`, scale, cell: (walked) => said(walked)?.[part] });
    }
  }
  return columns;
}

/** A 0/1 column for each option. */
function flags(
  about: About,
  name: string,
  options: readonly { readonly code: string; readonly label: Text }[],
  chosen: (walked: Walk) => readonly string[] | undefined,
): AnswerColumn[] {
  return options.map((option) => ({
    ...about,
    name: `${name}.${option.code}`,
    labels: [...about.labels, option.label],
    scale: 'binary',
    multi: name,
    cell: (walked) => {
      const codes = chosen(walked);
      return codes && (codes.includes(option.code) ? 1 : 0);
    },
  }));
}

/** Own words keep the name `q.other`, as in the answers; an option whose own code is `other` steps aside for them. */
function multipleColumns(
  question: MultipleQuestion,
  about: About,
  chosen: (walked: Walk) => readonly string[] | undefined,
): AnswerColumn[] {
  const words = otherColumn(question, about);
  const ofOptions = flags(about, question.code, question.options, chosen).map((column) =>
    column.name === words[0]?.name ? { ...column, name: `${column.name}.chosen` } : column,
  );
  return [...ofOptions, ...words];
}

function otherColumn(
  question: { readonly code: string; readonly options: readonly Option[] },
  about: About,
): AnswerColumn[] {
  const other = question.options.find((option) => option.other);
  if (!other) return [];
  const name = `${question.code}.other`;
  const labels = [...about.labels, other.label];
  return [{ ...about, name, labels, scale: 'text', cell: (walked) => own(walked.answers, name) as Cell }];
}

function partOf(answer: AnswerValue | undefined, part: string): Cell {
  return answer === undefined ? undefined : (own(answer as object, part) as Cell);
}

function plain(value: Value): Cell {
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'object' ? value.join(';') : value;
}
