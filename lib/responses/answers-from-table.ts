import type { AnswerValue } from '../questionnaires/answers.ts';
import type { AnswerSource } from './answer-source.ts';
import type { Table } from './table.ts';

/**
 * The answers by code that one row of an imported table stands for; what is missing is absent. Texts past 10,000 characters are cut there.
 * O(columns).
 */
export function answersFromTable(
  table: Table,
  sources: readonly AnswerSource[],
  row: number,
): Record<string, AnswerValue> {
  const answers: Record<string, AnswerValue> = {};
  for (const source of sources) {
    const value = answerOf(table, source, row);
    if (value === undefined) continue;
    if (source.row === undefined) answers[source.question] = value;
    else {
      const rows = answers[source.question] as Record<string, string> | undefined;
      answers[source.question] = { ...rows, [source.row]: value as string };
    }
  }
  return answers;
}

/** Largest number that an answer holds; anything further is a key or a slip, not an amount. */
const largestNumber = 1e15;

function answerOf(table: Table, { column: at, codes }: AnswerSource, row: number): AnswerValue | undefined {
  const column = table.columns[at];
  if (!column) return undefined;
  switch (column.scale) {
    case 'interval': {
      const value = column.cells[row] ?? Number.NaN;
      return Math.abs(value) <= largestNumber ? value + 0 : undefined;
    }
    case 'text':
      // Nowhere within a letter of two halves, which no database takes.
      return column.cells[row]?.slice(0, 10_000).toWellFormed();
    case 'multi': {
      if (column.missing[row]) return undefined;
      const from = row * codes.length;
      return codes.filter((_, i) => column.chosen[from + i] === 1);
    }
    default:
      return codes[column.cells[row] ?? -1];
  }
}
