import type { Places } from '../question-types/answer-rules.ts';
import type { Calculated, Page, Question, Questionnaire, ScreenOut } from '../questionnaire.ts';
import { dueTimes } from './due-times.ts';
import { type Expression, parseExpression } from './expression.ts';

/**
 * A questionnaire made ready to run: expressions parsed, and everything that has to be judged laid out in the one order
 * in which it is judged. Make it once per version and keep it; it holds no answers and never changes.
 *
 * A calculated value is due behind the last question that it names, directly or through others; a screen-out at the end
 * of the page of the last one. What the publish check would refuse does no harm here: an expression that cannot be read
 * shows nothing, calculates nothing and screens nobody out.
 * @param places on the server, the regions there are; the browser goes without
 */
export function planOf(questionnaire: Questionnaire, places?: Places): Plan {
  const questions = new Map<string, Question>();
  const pageOf = new Map<string, number>();
  const due = dueTimes(questionnaire);
  const steps: Step[] = [];
  const addCalculated = (position: number) => {
    for (const entry of due.calculated) if (entry.due === position) steps.push({ kind: 'calculated', ...entry });
  };

  addCalculated(-1);
  let from = -1;
  let position = 0;
  questionnaire.pages.forEach((page, at) => {
    steps.push({ kind: 'page', page, at, showIf: read(page.showIf) });
    for (const question of page.questions) {
      questions.set(question.code, question);
      pageOf.set(question.code, at);
      steps.push({ kind: 'question', question, at, showIf: read(question.showIf) });
      addCalculated(position++);
    }
    for (const entry of due.screenOuts) {
      if (entry.due >= from && entry.due < position) steps.push({ kind: 'screenOut', at, ...entry });
    }
    from = position;
  });
  return { questionnaire, questions, pageOf, steps, places };
}

export interface Plan {
  readonly questionnaire: Questionnaire;
  readonly questions: ReadonlyMap<string, Question>;
  /** Index of the page of each question. */
  readonly pageOf: ReadonlyMap<string, number>;
  readonly steps: readonly Step[];
  readonly places: Places | undefined;
}

/** `at` is the index of the page. A condition that is absent holds; `null` is one that cannot be read and never holds. */
export type Step =
  | { readonly kind: 'page'; readonly page: Page; readonly at: number; readonly showIf: Condition }
  | { readonly kind: 'question'; readonly question: Question; readonly at: number; readonly showIf: Condition }
  | { readonly kind: 'calculated'; readonly calculated: Calculated; readonly value: Expression }
  | { readonly kind: 'screenOut'; readonly rule: ScreenOut; readonly at: number; readonly when: Expression };

export type Condition = Expression | null | undefined;

function read(source: string | undefined): Condition {
  if (source === undefined) return undefined;
  const parsed = parseExpression(source);
  return parsed.ok ? parsed.value : null;
}
