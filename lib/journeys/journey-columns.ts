import type { Table } from '#lib/responses/table.ts';
import type { StudyStage } from './study-stages.ts';

/** The columns that belong to the map alone: feelings, expectations and stories of the block, and what `withWalked` added to `table`. */
export function journeyColumns(table: Table, whole: Table, stages: readonly StudyStage[]): Set<string> {
  const added = whole.columns.slice(table.columns.length);
  const block = stages.flatMap(({ walked, emotion, expectation, stories }) => [
    ...[walked, emotion, expectation].flatMap((column) => (column ? [column] : [])),
    ...stories,
  ]);
  return new Set([...added, ...block].map(({ name }) => name));
}
