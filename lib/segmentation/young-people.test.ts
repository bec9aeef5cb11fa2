import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Factor } from '#lib/factor.ts';
import type { Column, Table } from '#lib/responses/table.ts';
import { analyse } from './analyse.ts';
import { columns } from './fixtures/columns.ts';
import type { Segmentation } from './segmentation.ts';
import type { Weights } from './weights.ts';

/*
 * Young People Survey (Statistics FSEV UK, 2013), 1010 × 150, licence not stated: not copied. Its list of columns names no factors;
 * these are its sections, in order: music, films and interests; phobias; health; personality; spending; demographics.
 */
const folder = process.env.SEGUE_REFERENCE_DATA;
const sections: readonly (readonly [number, Factor])[] = [
  [63, 'behavioural'],
  [73, 'psychological'],
  [76, 'behavioural'],
  [133, 'psychological'],
  [140, 'buyer'],
  [150, 'social'],
];

function load(): Table {
  const [header, ...lines] = readFileSync(`${folder}/data/young_people.csv`, 'utf8').trim().split('\n').map(cells);
  const made = (header ?? []).map((name, at): Column => {
    const given = lines.map((line) => line[at] || null);
    const factor = sections.find(([end]) => at < end)?.[1];
    const column = columnOf(name, given);
    return factor ? { ...column, factor } : column;
  });
  return { rows: lines.length, columns: made };
}

function cells(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}

function columnOf(name: string, given: readonly (string | null)[]): Column {
  const told = given.filter((cell) => cell !== null);
  if (!told.every((cell) => Number.isFinite(Number(cell)))) return columns.words(name, given);
  const numbers = given.map((cell) => (cell === null ? null : Number(cell)));
  return told.every((cell) => /^[1-5]$/.test(cell))
    ? columns.steps(
        name,
        numbers.map((x) => (x === null ? null : x - 1)),
      )
    : columns.number(name, numbers);
}

function analysed(table: Table, weights?: Weights): Segmentation {
  const result = analyse(table, {
    ...{ method: 'auto', k: { from: 3, to: 3 }, seed: 1, replicates: 2, restarts: 4 },
    ...(weights && { weights }),
  });
  if (!result.ok) throw new Error(result.failure.tag);
  return result.value.segmentation;
}

describe.runIf(folder)('Young People, 150 variables of four factors', { timeout: 600_000 }, () => {
  test('[E8] the factor that is given the weight carries the segments', () => {
    const table = load();
    expect(table.columns.length).toBe(150);
    const without = (segmentation: Segmentation) =>
      Object.fromEntries(segmentation.blocks.map(({ block, ariWithout }) => [block, ariWithout]));
    const equal = analysed(table);
    const plain = without(equal);
    const blocks = ['behavioural', 'psychological', 'buyer', 'social'] as const;
    expect(Object.keys(plain).sort()).toEqual([...blocks].sort());
    // Three kinds of young people are a way of cutting, not a structure that is there.
    expect(['none', 'constructive']).toContain(equal.chosen.verdict);
    for (const heavy of blocks) {
      const weighed = without(analysed(table, { alike: 'factors', of: { [heavy]: 10 } }));
      const others = blocks.filter((block) => block !== heavy);
      // Taken out, it takes the segments along; nothing else does as much.
      expect(weighed[heavy]).toBeLessThan(0.5);
      for (const other of others) expect(weighed[other]).toBeGreaterThan(weighed[heavy] as number);
    }
  });
});
