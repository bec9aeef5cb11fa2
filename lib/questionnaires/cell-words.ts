import type { AnswerChoice, CellChoices } from './cell-choices.ts';

/** One part of a cell in words. */
export type CellPart =
  | ({ readonly kind: 'answer' } & AnswerChoice)
  | { readonly kind: 'from' | 'to'; readonly question: string; readonly limit: number };

/** What a cell is called that was clicked together: its parts, all of which have to hold; undefined for any other condition. */
export function cellWords(expression: string, { answers, numbers }: CellChoices): readonly CellPart[] | undefined {
  const parts = expression.split(' and ').map((part): CellPart | undefined => {
    const answer = answers.find((one) => one.expression === part.trim());
    if (answer) return { kind: 'answer', ...answer };
    const [, code, operator, limit] = /^\s*(\w+) (>=|<=) (-?\d+(?:\.\d+)?)\s*$/.exec(part) ?? [];
    const number = numbers.find((one) => one.code === code);
    return number && { kind: operator === '>=' ? 'from' : 'to', question: number.question, limit: Number(limit) };
  });
  return parts.every((part) => part !== undefined) ? parts : undefined;
}
