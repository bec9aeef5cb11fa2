import { seededRandom } from '#lib/random.ts';
import { nextPage, previousPage } from '../logic/next-page.ts';
import { planOf } from '../logic/plan.ts';
import { walk } from '../logic/walk.ts';
import { hasOther } from '../question-types/has-other.ts';
import type { Questionnaire } from '../questionnaire.ts';
import { validatePage, validateResponse } from '../validate.ts';
import { chance, pick } from './pick.ts';
import { randomAnswer } from './random-answer.ts';
import { randomQuestionnaire } from './random-questionnaire.ts';

/**
 * One respondent on the way through one random questionnaire, as moves and what has to be on the screen after each:
 * answers given, changed and taken back, pages left forwards, refused and gone back from, until the end, a screen-out,
 * or 60 moves. The same seed gives the same walk everywhere, so that any front (the built script in a browser, the page
 * without script, the API) can be led along it and compared. It follows the whole-plan logic of the server.
 */
export function randomWalk(seed: number): RandomWalk {
  const random = seededRandom(seed);
  const questionnaire = randomQuestionnaire(random);
  const plan = planOf(questionnaire);
  let given: Record<string, unknown> = {};
  const moves: WalkMove[] = [];
  let at = nextPage(plan, given);
  while (at.kind === 'page' && moves.length < 60) {
    const { page } = at;
    const definition = questionnaire.pages.find((one) => one.code === page);
    const shown = walk(plan, given).shown;
    const visible = (definition?.questions ?? []).filter(
      (question) => shown.has(question.code) && question.type !== 'hidden' && question.type !== 'statement',
    );
    const open = visible.filter((question) => given[question.code] === undefined);
    const question = open[0] ?? pick(visible, random);
    if (question && (open.length > 0 ? chance(0.9, random) : chance(0.3, random))) {
      const value = randomAnswer(question, random);
      given[question.code] = value;
      moves.push({ kind: 'answer', page, code: question.code, value });
      if (hasOther(question) && chance(0.5, random)) {
        given[`${question.code}.other`] = 'my words';
        moves.push({ kind: 'answer', page, code: `${question.code}.other`, value: 'my words' });
      }
      continue;
    }
    const back = chance(0.3, random) ? previousPage(plan, given, page) : undefined;
    if (back !== undefined) {
      moves.push({ kind: 'back', page, to: back });
      // Going back asks for nothing; what cannot stand is not kept.
      given = { ...validateResponse(plan, given, 'open').answers };
      at = { kind: 'page', page: back };
      continue;
    }
    const problems = validatePage(plan, given, page);
    if (problems.length > 0) {
      const codes = [...new Set(problems.map((problem) => problem.code))];
      moves.push({ kind: 'refused', page, codes });
      for (const code of codes) delete given[code];
      continue;
    }
    at = nextPage(plan, given, page);
    moves.push({ kind: 'next', page, to: at.kind === 'page' ? at.page : at.kind });
  }
  return { questionnaire, moves, given, end: at.kind };
}

export interface RandomWalk {
  readonly questionnaire: Questionnaire;
  readonly moves: readonly WalkMove[];
  /** Everything that was given and not taken back, also on pages that are no longer shown. */
  readonly given: Readonly<Record<string, unknown>>;
  /** `page` when the walk was cut short. */
  readonly end: 'page' | 'end' | 'screenedOut';
}

/** `refused`: the page was not left, because of these questions, and their answers were then emptied. */
export type WalkMove =
  | { readonly kind: 'answer'; readonly page: string; readonly code: string; readonly value: unknown }
  | { readonly kind: 'next' | 'back'; readonly page: string; readonly to: string }
  | { readonly kind: 'refused'; readonly page: string; readonly codes: readonly string[] };
