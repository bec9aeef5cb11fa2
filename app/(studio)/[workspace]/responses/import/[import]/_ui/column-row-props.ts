import type { CodebookColumn } from '#lib/responses/codebook-schema.ts';
import type { ColumnProblem } from '#lib/responses/column-problem.ts';
import type { ColumnFindings } from '#lib/responses/file-findings.ts';
import type { MappingChange } from '#lib/responses/mapping-change-schema.ts';

/** What the line of a column and its form know of it. */
export interface ColumnRowProps {
  slug: string;
  id: string;
  at: number;
  column: CodebookColumn;
  found: ColumnFindings;
  rows: number;
  isKey: boolean;
  problem: ColumnProblem | undefined;
  why: string;
  grids: readonly string[];
  last: boolean;
  open: boolean;
  picked: boolean;
  onPick: (name: string, on: boolean) => void;
  onToggle: (at: number) => void;
  change: (change: MappingChange) => void;
}
