import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { check } from '../check/check.ts';
import { evaluate } from '../logic/evaluate.ts';
import { parseExpression } from '../logic/expression.ts';
import { nextPage, previousPage } from '../logic/next-page.ts';
import { pagePlan, planOfPage } from '../logic/page-plan.ts';
import { type Plan, planOf } from '../logic/plan.ts';
import type { Value } from '../logic/value.ts';
import { walk } from '../logic/walk.ts';
import { parseQuestionnaire } from '../parse-questionnaire.ts';
import { answerRulesOf } from '../question-types/answer-rules-of.ts';
import type { Questionnaire } from '../questionnaire.ts';
import { readPage } from '../read-page.ts';
import { validatePage, validateResponse } from '../validate.ts';
import { formPairs } from './form-pairs.ts';
import { type RandomWalk, randomWalk } from './random-walk.ts';

const WALKS = 1000;
const FIRST_SEED = 20_261_123;
const seeds = Array.from({ length: WALKS }, (_, at) => FIRST_SEED + at);

test(`${WALKS} random questionnaires parse, and the publish check finds no error in them`, () => {
  for (const seed of seeds) {
    const parsed = parseQuestionnaire(JSON.parse(JSON.stringify(randomWalk(seed).questionnaire)));
    agree(seed, parsed.ok ? check(parsed.value).filter((one) => one.severity === 'error') : parsed.failure, []);
  }
}, 60_000);

test(`${WALKS} random walks: page by page as in the browser, and as a whole on the server, agree`, () => {
  const ends = { page: 0, end: 0, screenedOut: 0 };
  const kinds = { answer: 0, next: 0, back: 0, refused: 0 };
  for (const seed of seeds) {
    const walked = randomWalk(seed);
    ends[walked.end]++;
    for (const move of walked.moves) kinds[move.kind]++;
    followInBrowser(seed, walked);
    judgeAsWhole(seed, walked);
  }
  // The walks are worth something only if all of this happens often.
  expect(Math.min(...Object.values(kinds))).toBeGreaterThan(WALKS / 2);
  expect(ends.end).toBeGreaterThan(WALKS / 2);
  expect(ends.screenedOut).toBeGreaterThan(WALKS / 50);
}, 60_000);

/** Says which walk disagrees. Compares first by itself: `expect` is slow, and there are a million comparisons. */
function agree(seed: number, actual: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(actual, expected)) expect({ seed, actual }).toEqual({ seed, actual: expected });
}

/** Leads a browser-like respondent along the walk: one page's plan at a time, answers saved when a page is left. */
function followInBrowser(seed: number, { questionnaire, moves }: RandomWalk): void {
  const plan = planOf(questionnaire);
  let saved: Readonly<Record<string, unknown>> = {};
  let onPage: Record<string, unknown> = {};
  for (const move of moves) {
    const sent = pagePlan(plan, walk(plan, saved), move.page);
    const small = planOfPage(JSON.parse(JSON.stringify(sent)));
    const state = () => ({ ...saved, ...onPage });
    if (move.kind === 'answer') onPage[move.code] = move.value;
    if (move.kind === 'refused') {
      const local = validatePage(small, { ...sent.given, ...state() }, move.page);
      agree(seed, [...new Set(local.map((problem) => problem.code))], move.codes);
      for (const code of move.codes) onPage[code] = null;
    }

    const here = walk(small, { ...sent.given, ...state() });
    const whole = walk(plan, state());
    const own = questionnaire.pages.find((page) => page.code === move.page)?.questions ?? [];
    const visible = own.filter(({ code, type }) => whole.shown.has(code) && type !== 'hidden' && type !== 'statement');
    agree(
      seed,
      sent.own.filter((code) => here.shown.has(code)),
      visible.map(({ code }) => code),
    );
    agree(
      seed,
      here.problems.filter(({ code }) => sent.own.includes(code)),
      validatePage(plan, state(), move.page),
    );

    if (move.kind === 'next' || move.kind === 'back') {
      const posted = postPage(seed, plan, move.page, state());
      const verdict = validateResponse(plan, { ...saved, ...posted }, 'open');
      // Going back does not ask for sound answers: what cannot stand is not kept.
      if (move.kind === 'next') agree(seed, verdict.problems, []);
      saved = verdict.answers;
      onPage = {};
      const back = previousPage(plan, saved, move.page);
      const next = nextPage(plan, saved, move.page);
      const to = move.kind === 'back' ? back : next.kind === 'page' ? next.page : next.kind;
      agree(seed, to, move.to);
    }
  }
}

/** Posts a page as a form without script and reads it again; what it says must be judged as what was given. */
function postPage(
  seed: number,
  plan: Plan,
  code: string,
  state: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const page = plan.questionnaire.pages.find((one) => one.code === code);
  if (!page) throw new Error(`no page ${code}`);
  const posted = readPage(page, formPairs(page, state));
  for (const question of page.questions) {
    if (question.type === 'hidden' || question.type === 'statement') continue;
    const one = {
      ...plan.questionnaire,
      pages: [{ code: 'p', questions: [question] as const }],
      screenOut: [],
      calculated: [],
    };
    const single = planOf({
      ...one,
      pages: [{ code: 'p', questions: [{ ...question, showIf: 'true' }] }],
    } as Questionnaire);
    const [direct, byForm] = [walk(single, state), walk(single, posted)];
    agree(seed, byForm.answers, direct.answers);
  }
  return posted;
}

/** Judges all that was given at once, against the walk's end and against a slow second opinion. */
function judgeAsWhole(seed: number, { questionnaire, given, end, moves }: RandomWalk): void {
  const plan = planOf(questionnaire);
  const verdict = validateResponse(plan, given, 'complete');
  const whole = walk(plan, given);
  agree(seed, [...whole.shown].sort(), secondOpinion(questionnaire, given, plan).sort());
  agree(
    seed,
    Object.keys(verdict.answers).every((code) => whole.shown.has(code.replace(/\.other$/, ''))),
    true,
  );
  if (end === 'page') return;
  agree(seed, verdict.problems, []);
  agree(seed, verdict.screenOut !== undefined, end === 'screenedOut');
  const left = moves.filter((move) => move.kind === 'next').at(-1)?.page;
  agree(seed, whole.pages.at(-1), left);
  // Judging once more what was stored changes nothing.
  agree(seed, validateResponse(plan, verdict.answers, 'complete'), { ...verdict, dropped: [] });
}

/**
 * Which questions are shown, worked out another way: begin with everything shown and take away, again and again, what
 * its condition does not allow with the answers of what is still shown, until nothing changes from the first page on.
 */
function secondOpinion(questionnaire: Questionnaire, given: Readonly<Record<string, unknown>>, plan: Plan): string[] {
  let shown = new Set(plan.questions.keys());
  for (let round = 0; round <= plan.questions.size + 1; round++) {
    const value = ([code = '', ...inside]: readonly string[]): Value => {
      const calculated = questionnaire.calculated?.find((one) => one.code === code);
      if (calculated) return holds(calculated.value, value);
      const question = plan.questions.get(code);
      if (!question || !shown.has(code)) return undefined;
      const answers = cleaned(question.code, given, plan);
      if (inside[0] === 'other') return answers[`${code}.other`] as Value;
      return answers[code] === undefined ? undefined : answerRulesOf(question).value(answers[code] as never, inside);
    };
    const next = new Set<string>();
    let ended = false;
    for (const [at, page] of questionnaire.pages.entries()) {
      const open = !ended && (page.showIf === undefined || holds(page.showIf, value) === true);
      for (const { code, showIf } of page.questions) {
        if (open && (showIf === undefined || holds(showIf, value) === true)) next.add(code);
      }
      const rules = plan.steps.flatMap((step) => (step.kind === 'screenOut' && step.at === at ? [step.rule.when] : []));
      ended ||= rules.some((rule) => holds(rule, value) === true);
    }
    shown = next;
  }
  return [...shown];
}

function holds(source: string, value: (path: readonly string[]) => Value): Value {
  const parsed = parseExpression(source);
  return parsed.ok ? evaluate(parsed.value, value) : undefined;
}

/** The sound answer to one question, judged on its own. */
function cleaned(code: string, given: Readonly<Record<string, unknown>>, plan: Plan): Record<string, unknown> {
  const question = plan.questions.get(code);
  if (!question) return {};
  const { showIf: _, ...always } = question;
  const alone = { ...plan.questionnaire, pages: [{ code: 'p', questions: [always] }], screenOut: [], calculated: [] };
  return walk(planOf(alone as unknown as Questionnaire), given).answers;
}
