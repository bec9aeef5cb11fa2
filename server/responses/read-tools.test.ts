import { describe, expect, it } from 'vitest';
import { columnProblem } from '#lib/responses/column-problem.ts';
import { readTable } from '#lib/responses/read-table.ts';
import { readCsv } from './read-csv.ts';
import { readDataFile } from './read-data-file.ts';

/** How a file would be proposed: scale by column, those left out as `-`. */
function proposed(text: string | Uint8Array) {
  const read = readDataFile(typeof text === 'string' ? new TextEncoder().encode(text) : text);
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  const { codebook, findings } = read.value;
  const problems = codebook.columns.flatMap((column, at) => {
    const found = findings.columns[at];
    return (found && columnProblem(column, found, { codebook })) ?? [];
  });
  const scales = codebook.columns.map(({ name, scale, ignore }) => [name, ignore ? '-' : scale]);
  return { ...read.value, scales: Object.fromEntries(scales), problems };
}

const of = (rows: number, make: (row: number) => string) =>
  Array.from({ length: rows }, (_, row) => make(row)).join('\r\n');

describe('files as other tools write them', () => {
  it('one column per choice, Y or nothing, quoted, with a mark and numbers by semicolon', () => {
    const head = '\uFEFF"Response ID";"Date submitted";"Which? [Friends]";"Which? [Search]";"Which? [Other]";"Price"';
    const body = of(30, (row) => {
      const when = `2026-03-${String(1 + (row % 28)).padStart(2, '0')} 10:00:00`;
      return `"${row + 1}";"${when}";"${row % 2 ? 'Y' : ''}";"${row % 3 ? '' : 'Y'}";"${row % 9 ? '' : 'a friend;\nof a friend'}";"${row},5"`;
    });
    const { scales, findings, codebook, problems } = proposed(`${head}\r\n${body}\r\n`);
    expect(findings).toMatchObject({ rows: 30, delimiter: ';', encoding: 'utf-8' });
    expect(scales).toMatchObject({
      'Response ID': '-',
      'Date submitted': '-',
      'Which? [Friends]': 'binary',
      'Which? [Search]': 'binary',
      Price: 'interval',
    });
    expect(codebook.id).toBe('Response ID');
    expect(codebook.columns[2]?.values).toEqual([{ code: '' }, { code: 'Y' }]);
    const csv = readCsv(new TextEncoder().encode(`${head}\r\n${body}\r\n`));
    const table = csv.ok ? readTable(csv.value.raw, codebook, undefined, 'listed') : undefined;
    const friends = table?.ok ? table.value.table.columns.find(({ name }) => name === 'Which? [Friends]') : undefined;
    expect(friends && 'cells' in friends && Array.from(friends.cells as ArrayLike<unknown>).slice(0, 4)).toEqual([
      0, 1, 0, 1,
    ]);
    expect(problems).toEqual([]);
  });

  it('several choices in one cell by a comma and a blank, and a time in front', () => {
    const choices = ['Home', 'Home, Work', 'Work', 'Home, Street', 'Street, Work', 'Street'];
    const body = of(
      36,
      (row) => `2026/03/0${1 + (row % 9)} 9:1${row % 9},"${choices[row % 6]}",${18 + ((row * 7) % 40)}`,
    );
    const { scales, codebook, problems } = proposed(`Timestamp,Where do you train?,Age\n${body}\n`);
    expect(scales).toEqual({ Timestamp: '-', 'Where do you train?': 'multi', Age: 'interval' });
    expect(codebook.columns[1]?.values?.map(({ code }) => code).sort()).toEqual(['Home', 'Street', 'Work']);
    expect(problems).toEqual([]);
  });

  it('one column per choice that repeats its words, in UTF-16 with tabs', () => {
    const body = of(20, (row) => `${row}a9f${row}\t${row % 2 ? 'Цена' : ''}\t${row % 3 ? 'Часто' : 'Редко'}`);
    const text = `#\tЦена\tКак часто\n${body}\n`;
    const bytes = new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
    const { scales, findings, language } = proposed(bytes);
    expect(findings).toMatchObject({ encoding: 'utf-16le', delimiter: '\t', rows: 20 });
    expect(scales).toMatchObject({ Цена: 'binary', 'Как часто': 'nominal' });
    expect(language).toBe('ru');
  });
});
