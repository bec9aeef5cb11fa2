import { formulaGuard } from '#lib/formula-guard.ts';

/** One line of a CSV file (RFC 4180). A text that a spreadsheet would run gets an apostrophe in front ([S33]). */
export function csvLine(cells: readonly (string | number | undefined)[]): string {
  return `${cells.map(cellText).join(',')}\r\n`;
}

function cellText(cell: string | number | undefined): string {
  if (cell === undefined) return '';
  const text = formulaGuard.add(String(cell));
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
