import type { Places } from '../question-types/answer-rules.ts';
import type { Calculated, Page, Question, Questionnaire, ScreenOut } from '../questionnaire.ts';
import { type Expression, parseExpression } from './expression.ts';
import { references } from './references.ts';

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
  const due = new DueTimes(questionnaire);
  const steps: Step[] = [];
  const addCalculated = (at: number) => {
    for (const { calculated, value } of due.calculatedAt(at)) steps.push({ kind: 'calculated', calculated, value });
  };

  addCalculated(-1);
  let position = 0;
  questionnaire.pages.forEach((page, at) => {
    steps.push({ kind: 'page', page, at, showIf: read(page.showIf) });
    for (const question of page.questions) {
      questions.set(question.code, question);
      pageOf.set(question.code, at);
      steps.push({ kind: 'question', question, at, showIf: read(question.showIf) });
      addCalculated(position++);
    }
    for (const { rule, when } of due.screenOutsBefore(position)) steps.push({ kind: 'screenOut', rule, when, at });
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

/** When calculated values and screen-outs can be judged: the position of the last question each depends on. */
class DueTimes {
  private readonly positions: ReadonlyMap<string, number>;
  private readonly calculated: readonly { calculated: Calculated; value: Expression }[];
  private readonly screenOuts: { rule: ScreenOut; when: Expression; due: number }[];
  private readonly order: { calculated: Calculated; value: Expression; due: number }[] = [];

  constructor(questionnaire: Questionnaire) {
    const all = questionnaire.pages.flatMap((page) => page.questions);
    this.positions = new Map(all.map((question, position) => [question.code, position]));
    this.calculated = (questionnaire.calculated ?? []).flatMap((calculated) => {
      const value = read(calculated.value);
      return value ? { calculated, value } : [];
    });
    const open = new Set<string>();
    for (const { calculated } of this.calculated) this.settle(calculated.code, open);
    this.screenOuts = (questionnaire.screenOut ?? []).flatMap((rule) => {
      const when = read(rule.when);
      const due = when && this.latest(when, open);
      return when && due !== null && due !== undefined ? { rule, when, due } : [];
    });
  }

  calculatedAt(position: number): readonly { calculated: Calculated; value: Expression }[] {
    return this.order.filter((entry) => entry.due === position);
  }

  /** Those due before this position, each handed out once. */
  screenOutsBefore(position: number): readonly { rule: ScreenOut; when: Expression }[] {
    const ready = this.screenOuts.filter((entry) => entry.due < position);
    for (const entry of ready) entry.due = Number.POSITIVE_INFINITY;
    return ready;
  }

  /** The position of a code, settling a calculated value first; null in a loop or for a code that is nowhere. */
  private settle(code: string, open: Set<string>): number | null {
    const known = this.positions.get(code) ?? this.order.find((entry) => entry.calculated.code === code)?.due;
    if (known !== undefined) return known;
    const found = this.calculated.find((entry) => entry.calculated.code === code);
    if (!found || open.has(code)) return null;
    open.add(code);
    const due = this.latest(found.value, open);
    if (due !== null) this.order.push({ ...found, due });
    return due;
  }

  private latest(expression: Expression, open: Set<string>): number | null {
    let last = -1;
    for (const { path } of references(expression)) {
      const position = this.settle(path[0], open);
      if (position === null) return null;
      last = Math.max(last, position);
    }
    return last;
  }
}
