import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Column } from '#lib/responses/table.ts';
import { analyse } from './analyse.ts';
import { columns } from './fixtures/columns.ts';

const gap = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null, freq: 4 });

function column(at: number, rows: number): fc.Arbitrary<Column> {
  const name = `c${at}`;
  const cells = <T>(values: fc.Arbitrary<T>) => fc.array(gap(values), { minLength: rows, maxLength: rows });
  return fc.oneof(
    cells(fc.integer({ min: 0, max: 2000 })).map((given) => columns.number(name, given)),
    cells(fc.integer({ min: 0, max: 4 })).map((given) => columns.steps(name, given, 'grid')),
    cells(fc.boolean()).map((given) => columns.yesNo(name, given)),
    cells(fc.constantFrom('red', 'green', 'blue')).map((given) => columns.words(name, given)),
    cells(fc.constantFrom('', 'web', 'web app', 'app')).map((given) => columns.several(name, given, ['web', 'app'])),
    cells(fc.string()).map((given) => columns.text(name, given)),
  );
}

const tables = fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 6 })).chain(([rows, width]) => {
  const made = fc.tuple(...Array.from({ length: width }, (_, at) => column(at, rows)));
  return made.map((given) => ({ rows, columns: given }));
});

test('[F1] [P1] [A4] any table gives a failure or a document whose numbers add up', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(tables, fc.constantFrom('auto', 'kmeans'), (table, method) => {
      const result = analyse(table, { method, k: { from: 2, to: 4 }, seed: 1, replicates: 2, restarts: 3 });
      if (!result.ok) {
        expect(['noVariables', 'tooFewRows', 'tooFewPatterns']).toContain(result.failure.tag);
        return;
      }
      const { segmentation, assignments } = result.value;
      const { used, dropped, segments, variables, excluded, sweep, chosen } = segmentation;
      expect(used + dropped.reduce((sum, { count }) => sum + count, 0)).toBe(table.rows);
      expect(variables.length + excluded.length).toBe(table.columns.length);
      expect(segments.length).toBe(chosen.k);
      expect(segments.reduce((sum, { size }) => sum + size, 0)).toBe(used);
      expect(Math.min(...segments.map(({ size }) => size))).toBeGreaterThan(0);
      expect(new Set(assignments.rows).size).toBe(used);
      for (const entry of sweep) expect(JSON.stringify(entry)).not.toContain('NaN');
      const criteria = sweep.map(({ criterion }) => criterion.value);
      criteria.slice(1).forEach((value, at) => {
        expect(value).toBeLessThanOrEqual((criteria[at] as number) * (1 + 1e-9) + 1e-9);
      });
      expect(JSON.parse(JSON.stringify(segmentation))).toEqual(segmentation);
      for (const { markers } of segments) for (const { effect } of markers) expect(Number.isFinite(effect)).toBe(true);
      for (const share of assignments.certainty) expect(share >= 0 && share <= 1).toBe(true);
    }),
    { numRuns: 150 },
  );
});
