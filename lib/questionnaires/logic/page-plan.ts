import type { Answers } from '../answers.ts';
import { pipedCodes } from '../pipe.ts';
import type { Page, Question, Text } from '../questionnaire.ts';
import type { Expression } from './expression.ts';
import type { Condition, Plan, Step } from './plan.ts';
import { references } from './references.ts';
import type { Walk } from './walk.ts';

/**
 * What the respondent's script needs of a plan to judge one page as the server does, as JSON: the questions of the page,
 * and of everything before it only what the page's conditions and words name, directly or through calculated values.
 * Expressions are sent as trees, so the script has no parser. Labels are left out but for answers that words repeat.
 *
 * What lies before the page is settled: the answers that count are sent along and shown without condition.
 */
export function pagePlan(plan: Plan, walked: Walk, pageCode: string): PagePlan {
  const at = plan.questionnaire.pages.findIndex(({ code }) => code === pageCode);
  const page = plan.questionnaire.pages[at];
  const questions = (page?.questions ?? []).filter(({ type }) => type !== 'hidden' && type !== 'statement');
  const own = new Set(questions.map(({ code }) => code));
  const needed = new Set<string>();
  const piped = new Set((page?.questions ?? []).flatMap(pipesOf));
  const steps = plan.steps.slice(0, plan.steps.findLastIndex((step) => step.kind === 'question' && step.at === at) + 1);
  for (const step of steps) if (step.kind === 'question' && step.at === at) note(step.showIf, needed);
  for (const code of piped) needed.add(code);
  // A calculated value comes after what it names, so one pass from the back finds all that is needed.
  for (const step of steps.toReversed()) {
    if (step.kind === 'calculated' && needed.has(step.calculated.code)) note(step.value, needed);
  }
  const given: Record<string, unknown> = {};
  const sent: PageStep[] = [];
  for (const step of steps) {
    if (step.kind === 'question' && step.at === at) {
      sent.push({ question: bare(step.question, piped.has(step.question.code)), showIf: step.showIf, here: true });
      // A hidden question's value came with the link: no control holds it, so it is sent along.
      if (step.question.type === 'hidden') keepAnswer(step.question.code, walked.answers, given);
    } else if (step.kind === 'question' && needed.has(step.question.code) && walked.shown.has(step.question.code)) {
      sent.push({ question: bare(step.question, piped.has(step.question.code)) });
      keepAnswer(step.question.code, walked.answers, given);
    } else if (step.kind === 'calculated' && needed.has(step.calculated.code)) {
      sent.push({ code: step.calculated.code, value: step.value });
    }
  }
  return { page: pageCode, steps: sent, given, own: [...own] };
}

/** Nothing in it is secret: it goes into the respondent's own page. */
export interface PagePlan {
  readonly page: string;
  readonly steps: readonly PageStep[];
  /** Answers from before the page that its conditions or words name. */
  readonly given: Readonly<Record<string, unknown>>;
  /** Codes of the page's questions that have an answer. */
  readonly own: readonly string[];
}

export type PageStep =
  | { readonly question: Question; readonly showIf?: Condition; readonly here?: true }
  | { readonly code: string; readonly value: Expression };

/** The plan that the script walks: the same walk as on the server, over this page alone. */
export function planOfPage({ page, steps }: PagePlan): Plan {
  const here: Page = { code: page, questions: [] as unknown as Page['questions'] };
  const before: Page = { code: '', questions: here.questions };
  const questions = new Map<string, Question>();
  const pageOf = new Map<string, number>();
  const all: Step[] = [{ kind: 'page', page: before, at: 0, showIf: undefined }];
  let entered = false;
  for (const step of steps) {
    if ('question' in step) {
      if (step.here && !entered) {
        all.push({ kind: 'page', page: here, at: 1, showIf: undefined });
        entered = true;
      }
      const at = step.here ? 1 : 0;
      questions.set(step.question.code, step.question);
      pageOf.set(step.question.code, at);
      all.push({ kind: 'question', question: step.question, at, showIf: step.showIf });
    } else {
      all.push({ kind: 'calculated', calculated: { code: step.code, value: '', scale: 'nominal' }, value: step.value });
    }
  }
  const list = steps.flatMap((step) => ('question' in step && step.here ? [step.question] : []));
  const pages = [before, { ...here, questions: list as unknown as Page['questions'] }] as const;
  return {
    questionnaire: { format: 'segue/questionnaire@1', code: '', title: {}, languages: ['en'], pages },
    questions,
    pageOf,
    steps: all,
    places: undefined,
  };
}

function note(expression: Condition, into: Set<string>): void {
  if (expression) for (const { path } of references(expression)) into.add(path[0]);
}

function keepAnswer(code: string, answers: Answers, given: Record<string, unknown>): void {
  for (const key of [code, `${code}.other`]) if (answers[key] !== undefined) given[key] = answers[key];
}

/** Codes that the words of a question repeat. Worked out once for each question, which never changes. */
function pipesOf(question: Question): readonly string[] {
  const found = pipes.get(question) ?? [question.label, question.help ?? {}].flatMap(pipesIn);
  pipes.set(question, found);
  return found;
}

const pipes = new WeakMap<Question, readonly string[]>();

function pipesIn(text: Text): readonly string[] {
  return Object.values(text).flatMap((words) => pipedCodes(words).map((path) => path.split('.')[0] ?? path));
}

/** A question without its words and its factor; the labels of what can be chosen stay when they are repeated later. */
function bare(question: Question, withLabels: boolean): Question {
  const known = withLabels ? labelled : unlabelled;
  const found = known.get(question) ?? stripped(question, withLabels);
  known.set(question, found);
  return found;
}

const labelled = new WeakMap<Question, Question>();
const unlabelled = new WeakMap<Question, Question>();
const UNUSED = new Set(['help', 'factor', 'subfactor', 'scale', 'showIf', 'low', 'high', 'unit']);

function stripped(question: Question, withLabels: boolean): Question {
  const keep = (key: string, value: unknown): unknown => {
    if (UNUSED.has(key)) return undefined;
    return key === 'label' && !withLabels ? {} : value;
  };
  return JSON.parse(JSON.stringify(question, keep)) as Question;
}
