import type { ColumnFindings } from './file-findings.ts';
import { inferList } from './infer-list.ts';

/** What most likely stands between several choices in a cell of this column; a semicolon when nothing does. */
export function separatorOf(found: ColumnFindings | undefined, missing: ReadonlySet<string>): string {
  const given = (found?.values ?? []).filter(([text]) => !missing.has(text));
  const values = given.map(([text, count], at) => ({ text, count, at }));
  return inferList({ values, n: values.reduce((sum, { count }) => sum + count, 0) }) ?? ';';
}
