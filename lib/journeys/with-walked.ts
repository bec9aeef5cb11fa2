import type { CategoricalColumn, Column, Table } from '#lib/responses/table.ts';
import type { StudyStage } from './study-stages.ts';

/** The name of the yes/no column that says who went through a stage. */
export function walkedName(stage: StudyStage): string {
  return stage.walked?.name ?? `${stage.question}.${stage.code}`;
}

/**
 * The table with a yes/no column per stage of the journey block: did this respondent go through it? Where the file does
 * not say it, whoever answered anything of the stage did. Names already taken are left alone. O(rows × columns of the block).
 */
export function withWalked(table: Table, stages: readonly StudyStage[]): Table {
  const taken = new Set(table.columns.map(({ name }) => name));
  const extra = stages
    .filter((stage) => !taken.has(walkedName(stage)))
    .map((stage): CategoricalColumn => {
      const columns = [stage.emotion, stage.expectation, ...stage.stories, ...stage.touchpoints, ...stage.barriers];
      const cells = new Int8Array(table.rows);
      for (const column of columns) if (column) markAnswered(column, cells);
      return {
        name: walkedName(stage),
        label: `${stage.question}: ${stage.code}`,
        scale: 'binary',
        categories: [{ code: 'no' }, { code: 'yes' }],
        cells,
      };
    });
  return { rows: table.rows, columns: [...table.columns, ...extra] };
}

function markAnswered(column: Column, cells: Int8Array): void {
  for (let row = 0; row < cells.length; row++) if (isAnswered(column, row)) cells[row] = 1;
}

function isAnswered(column: Column, row: number): boolean {
  if (column.scale === 'multi') return column.missing[row] === 0;
  if (column.scale === 'text') return column.cells[row] !== null;
  if (column.scale === 'interval') return !Number.isNaN(column.cells[row]);
  return (column.cells[row] ?? -1) >= 0;
}
