import type { AnswerProblem, Problem } from '../answer-problem.ts';
import type { Answers, AnswerValue } from '../answers.ts';
import { own } from '../own.ts';
import { answerRulesOf } from '../question-types/answer-rules-of.ts';
import { isBlank } from '../question-types/given.ts';
import { hasOther } from '../question-types/has-other.ts';
import { tidyText } from '../question-types/text-answer.ts';
import type { Option, Question, ScreenOut } from '../questionnaire.ts';
import { evaluate } from './evaluate.ts';
import type { Condition, Plan } from './plan.ts';
import type { Value } from './value.ts';

/**
 * Goes through a questionnaire with what a respondent has answered so far, and says everything that follows from it:
 * which pages and questions are shown, which answers count, what is wrong with them, what is calculated, and whether the
 * walk ends early. Every other decision (next page, validation, quota, columns) is read off a walk, in the browser and on
 * the server alike.
 *
 * One pass in the order of the questionnaire. An answer that is not sound counts as missing, and so does one to a
 * question that is not shown; conditions look only at what lies before them. After a screen-out nothing more is reached.
 * Cost: the size of the questionnaire, whatever was sent.
 * @param given by question code, as stored or as sent: nothing in it is trusted ([S41])
 */
export function walk(plan: Plan, given: Readonly<Record<string, unknown>>): Walk {
  const answers: Record<string, AnswerValue> = {};
  const held: Record<string, AnswerValue> = {};
  const calculated = new Map<string, Value>();
  const pages: string[] = [];
  const shown: string[] = [];
  const problems: AnswerProblem[] = [];
  let pageHolds = false;
  let screenOut: ScreenOut | undefined;

  const lookUp = ([code = '', ...inside]: readonly string[]): Value => {
    const question = plan.questions.get(code);
    if (!question) return calculated.get(code);
    if (inside[0] === 'other' && hasOther(question)) return own(answers, `${code}.other`) as Value;
    const answer = own(answers, code) as AnswerValue | undefined;
    return answer === undefined ? undefined : answerRulesOf(question).value(answer, inside);
  };
  const holds = (condition: Condition) =>
    condition === undefined || (condition !== null && evaluate(condition, lookUp) === true);

  for (const step of plan.steps) {
    if (step.kind === 'page') {
      pageHolds = !screenOut && holds(step.showIf);
    } else if (step.kind === 'question') {
      const { question } = step;
      const isShown = pageHolds && holds(step.showIf);
      const found = cleanQuestion(plan, question, given);
      Object.assign(isShown ? answers : held, found.answers);
      if (!isShown) continue;
      shown.push(question.code);
      problems.push(...found.problems);
      const page = plan.questionnaire.pages[step.at]?.code ?? '';
      if (question.type !== 'hidden' && pages.at(-1) !== page) pages.push(page);
    } else if (step.kind === 'calculated') {
      calculated.set(step.calculated.code, evaluate(step.value, lookUp));
    } else if (!screenOut && evaluate(step.when, lookUp) === true) {
      screenOut = step.rule;
    }
  }
  return { pages, shown: new Set(shown), answers, held, problems, calculated, screenOut };
}

export interface Walk {
  /** Codes of the pages that the respondent sees, in order, up to a screen-out. */
  readonly pages: readonly string[];
  /** Codes of the questions that are asked, hidden ones among them. */
  readonly shown: ReadonlySet<string>;
  /** The answers that count: sound, and to questions that are asked. */
  readonly answers: Answers;
  /** Sound answers to questions that are not asked as things stand: kept while the respondent is under way, since going
   * back may bring the question back; dropped from a finished response. */
  readonly held: Answers;
  /** What is wrong or missing, in the order of the questions, of all pages that are reached. */
  readonly problems: readonly AnswerProblem[];
  readonly calculated: ReadonlyMap<string, Value>;
  readonly screenOut: ScreenOut | undefined;
}

/** Longest words of an "other", in characters. */
export const longestOther = 200;

function cleanQuestion(
  plan: Plan,
  question: Question,
  given: Readonly<Record<string, unknown>>,
): { answers: Record<string, AnswerValue>; problems: readonly AnswerProblem[] } {
  const { code } = question;
  const rules = answerRulesOf(question);
  const problems: AnswerProblem[] = [];
  const answers: Record<string, AnswerValue> = {};
  const report = (problem: Problem, ...at: string[]) => {
    problems.push(at.length > 0 ? { code, at, problem } : { code, problem });
  };

  const value = own(given, code);
  const answer = isBlank(value) ? undefined : rules.clean(question, value, report, plan.places);
  if (answer !== undefined) answers[code] = answer;
  if (answer === undefined && problems.length === 0 && question.required && question.type !== 'statement') {
    if (rules.missing) rules.missing(question, report);
    else report({ kind: 'required' });
  }
  const words = own(given, `${code}.other`);
  if (!isBlank(words) && hasOther(question) && chosenOther(question, answer)) {
    const text = typeof words === 'string' ? tidyText(words, 'one') : undefined;
    if (text === undefined) report({ kind: 'wrongShape' }, 'other');
    else if (text.length > longestOther) report({ kind: 'tooLong', max: longestOther, length: text.length }, 'other');
    else if (text) answers[`${code}.other`] = text;
  }
  return { answers, problems };
}

function chosenOther(question: { options: readonly Option[] }, answer: AnswerValue | undefined): boolean {
  return question.options.some(
    (option) => option.other && (answer === option.code || (Array.isArray(answer) && answer.includes(option.code))),
  );
}
