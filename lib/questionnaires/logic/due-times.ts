import type { Calculated, Questionnaire, ScreenOut } from '../questionnaire.ts';
import { type Expression, parseExpression } from './expression.ts';
import { references } from './references.ts';

/**
 * When things can be judged, counted in questions: a calculated value behind the last question that it names, directly or
 * through other calculated values; a screen-out likewise. What names nothing is due at -1, before the first question.
 * What is in a loop, names a code that is nowhere, or cannot be read is never due.
 */
export function dueTimes(questionnaire: Questionnaire): DueTimes {
  const questions = questionnaire.pages.flatMap((page) => page.questions);
  const positions = new Map(questions.map((question, position) => [question.code, position]));
  const sources = new Map((questionnaire.calculated ?? []).map((one) => [one.code, one]));
  const settled: DueCalculated[] = [];
  const open = new Set<string>();

  const settle = (code: string): number | undefined => {
    const known = positions.get(code) ?? settled.find((entry) => entry.calculated.code === code)?.due;
    const calculated = sources.get(code);
    if (known !== undefined || !calculated || open.has(code)) return known;
    open.add(code);
    const value = read(calculated.value);
    const due = value && latest(value);
    if (value && due !== undefined) settled.push({ calculated, value, due });
    return due;
  };
  const latest = (expression: Expression): number | undefined => {
    const positionsOfAll = references(expression).map(({ path }) => settle(path[0]));
    return positionsOfAll.reduce((a, b) => (a === undefined || b === undefined ? undefined : Math.max(a, b)), -1);
  };

  for (const code of sources.keys()) settle(code);
  const screenOuts = (questionnaire.screenOut ?? []).flatMap((rule) => {
    const when = read(rule.when);
    const due = when && latest(when);
    return when && due !== undefined ? [{ rule, when, due }] : [];
  });
  return { positions, calculated: settled, screenOuts };
}

export interface DueTimes {
  /** Position of each question, from 0. */
  readonly positions: ReadonlyMap<string, number>;
  /** Those that are ever due, each behind the ones that it names. */
  readonly calculated: readonly DueCalculated[];
  readonly screenOuts: readonly { readonly rule: ScreenOut; readonly when: Expression; readonly due: number }[];
}

interface DueCalculated {
  readonly calculated: Calculated;
  readonly value: Expression;
  readonly due: number;
}

function read(source: string): Expression | undefined {
  const parsed = parseExpression(source);
  return parsed.ok ? parsed.value : undefined;
}
