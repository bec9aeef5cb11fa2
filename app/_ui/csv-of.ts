import { formulaGuard } from '#lib/formula-guard.ts';

/**
 * The rows of a small table as CSV with a byte order mark, so that spreadsheets read it as UTF-8.
 * Text that a spreadsheet would run as a formula is guarded; numbers stay numbers.
 */
export function csvOf(
  columns: readonly { key: string; header: string }[],
  rows: readonly Readonly<Record<string, string | number | null>>[],
): string {
  const lines = [
    columns.map((column) => cell(column.header)),
    ...rows.map((row) => columns.map((c) => cell(row[c.key]))),
  ];
  return `\uFEFF${lines.map((line) => line.join(',')).join('\r\n')}\r\n`;
}

function cell(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const safe = formulaGuard.add(value);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
