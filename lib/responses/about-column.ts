import type { Column } from './table.ts';

/** What is said of a column beside its cells. */
export type AboutColumn = Pick<Column, 'name' | 'label' | 'factor' | 'subfactor' | 'grid'>;
