import type { Column, Table } from '#lib/responses/table.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import type { AnalyseFailure } from './analyse-failure.ts';
import { compareRows } from './encode/compare-rows.ts';
import { isMissing } from './encode/is-missing.ts';
import type { DropReason, ExcludeReason, Method } from './segmentation.ts';
import { isWeight, respondentWeights } from './weighting/respondent-weights.ts';
import type { Weights } from './weights.ts';

/** Which respondents and which variables an analysis reads. */
export interface Frame {
  readonly columns: readonly Column[];
  readonly excluded: readonly { readonly name: string; readonly reason: ExcludeReason }[];
  /** 0-based rows of the table that are used; ascending as `frame` gives them, in the order of answers once sampled or gathered. */
  readonly rows: Int32Array;
  readonly dropped: readonly { readonly reason: DropReason; readonly count: number }[];
  /** By row of the table how many respondents it stands for, 1 on average of those used; absent where all count alike. */
  readonly weights?: Float64Array;
  /** Name of the column that they came from. */
  readonly weightBy?: string;
}

/** With fewer of the used variables answered than this share, a respondent cannot be placed credibly. */
const LEAST_ANSWERED = 0.25;

/**
 * Settles who and what is clustered; whatever is left out is named with its reason, nothing is dropped silently.
 * Raw codes (`kmeans`) need every used variable answered. Every other method keeps a respondent who answered a quarter of them.
 * @param names the wished variables in any order, every usable one when absent; the order of the table is kept
 * @param weights a factor of weight 0 is left out with all its variables
 * @param weightBy name of a column of numbers that say how many people a respondent stands for: it is no variable then, and
 *   respondents without one above 0 are left out
 */
export function frame(
  table: Table,
  names: readonly string[] | undefined,
  method: Method,
  weights?: Weights,
  weightBy?: string,
): Result<Frame, AnalyseFailure> {
  const known = new Set(table.columns.map((column) => column.name));
  const by = table.columns.find(({ name }) => name === weightBy);
  if (weightBy !== undefined && !by) return fail({ tag: 'unknownVariable', name: weightBy });
  if (by && by.scale !== 'interval') return fail({ tag: 'badWeightBy', name: by.name });
  const unknown = names?.find((name) => !known.has(name));
  if (unknown !== undefined) return fail({ tag: 'unknownVariable', name: unknown });
  const wished = names ? table.columns.filter((column) => names.includes(column.name)) : table.columns;
  const columns: Column[] = [];
  const excluded: Frame['excluded'][number][] = [];
  for (const column of wished) {
    const reason = column === by ? 'weight' : excludeReason(column, table.rows, weights);
    if (reason) excluded.push({ name: column.name, reason });
    else columns.push(column);
  }
  if (columns.length === 0) return fail({ tag: 'noVariables' });
  const picked = pickRows(columns, table.rows, method, by?.cells);
  const weighted = by && { weightBy: by.name, weights: respondentWeights(by.cells, picked.rows) };
  return ok({ columns, excluded, ...picked, ...weighted });
}

function isWeightless(column: Column, weights: Weights | undefined): boolean {
  return weights?.of[column.factor ?? 'none'] === 0;
}

function excludeReason(column: Column, rows: number, weights: Weights | undefined): ExcludeReason | undefined {
  if (isWeightless(column, weights)) return 'weightless';
  if (column.scale === 'text') return 'text';
  let answered = 0;
  let first = -1;
  let varies = false;
  for (let row = 0; row < rows; row++) {
    if (isMissing(column, row)) continue;
    answered++;
    if (first < 0) first = row;
    else varies ||= compareRows([column], first, row) !== 0;
  }
  if (answered === 0) return 'empty';
  if (!varies) return 'constant';
  if (column.scale !== 'nominal') return undefined;
  // Words that hardly repeat name people rather than describe them.
  const kinds = new Set(column.cells.subarray(0, rows).filter((code) => code >= 0)).size;
  return kinds > 20 && kinds > answered / 2 ? 'identifier' : undefined;
}

function pickRows(
  columns: readonly Column[],
  count: number,
  method: Method,
  weightOf: Float64Array | undefined,
): Pick<Frame, 'rows' | 'dropped'> {
  const answered = new Uint16Array(count);
  for (const column of columns) countAnswers(column, answered);
  const counts = new Map<DropReason, number>();
  const rows = new Int32Array(count);
  let used = 0;
  for (let row = 0; row < count; row++) {
    const given = dropReason(answered[row] as number, columns.length, method);
    const reason = given ?? (weightOf && !isWeight(weightOf[row]) ? 'no-weight' : undefined);
    if (reason) counts.set(reason, (counts.get(reason) ?? 0) + 1);
    else rows[used++] = row;
  }
  const reasons: DropReason[] = ['no-answer', 'incomplete', 'sparse', 'no-weight'];
  const dropped = reasons.flatMap((reason) => {
    const dropCount = counts.get(reason);
    return dropCount ? [{ reason, count: dropCount }] : [];
  });
  return { rows: rows.slice(0, used), dropped };
}

function countAnswers(column: Column, answered: Uint16Array): void {
  for (let row = 0; row < answered.length; row++)
    if (!isMissing(column, row)) answered[row] = (answered[row] as number) + 1;
}

function dropReason(answered: number, variables: number, method: Method): DropReason | undefined {
  if (answered === 0) return 'no-answer';
  if (method === 'kmeans') return answered < variables ? 'incomplete' : undefined;
  return answered < LEAST_ANSWERED * variables ? 'sparse' : undefined;
}
