import type { Column, Table } from '#lib/responses/table.ts';
import type { TypingAnswers } from './typing-answers.ts';

/** What one row of a table answered, as a typing tool is asked; text is left out. */
export function typingAnswersOf({ columns }: Table, row: number): TypingAnswers {
  return Object.fromEntries(columns.map((column) => [column.name, answerOf(column, row)]));
}

function answerOf(column: Column, row: number): TypingAnswers[string] {
  switch (column.scale) {
    case 'text':
      return null;
    case 'interval':
      return Number.isNaN(column.cells[row]) ? null : column.cells[row];
    case 'multi': {
      if (column.missing[row]) return null;
      const from = row * column.categories.length;
      return column.categories.flatMap(({ code }, at) => (column.chosen[from + at] ? [code] : []));
    }
    default:
      return column.categories[column.cells[row] as number]?.code;
  }
}
