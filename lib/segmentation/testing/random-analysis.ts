import fc from 'fast-check';
import { factors } from '#lib/factor.ts';
import type { Column, Table } from '#lib/responses/table.ts';
import type { AnalyseOptions } from '../analyse-options.ts';
import { columns } from '../fixtures/columns.ts';
import { algorithms, type Method } from '../segmentation.ts';
import { blocks, type Weights } from '../weights.ts';

/** A small table and what is asked of it. */
export interface RandomAnalysis {
  readonly table: Table;
  readonly options: AnalyseOptions;
}

const MOST_ROWS = 14;
const MOST_COLUMNS = 5;

/** Numbers as people never give them, and files all the same hold them. */
const odd = fc.constantFrom(1e300, -1e300, 1e-300, -1e-300, 0, -0, 1e15, 1 + 1e-15, 1, 5e-324);
const words = fc.constantFrom('red', 'green', 'blue', 'NaN', 'Infinity', 'null', '', '__proto__');

/**
 * Any small table with any options: all scales and methods, gaps up to a column or a person without any answer, one answer only,
 * numbers of every size, factors with and without weight. Cheap on purpose, so that thousands can be tried.
 */
export const randomAnalysis: fc.Arbitrary<RandomAnalysis> = fc
  .record({
    rows: fc.oneof(fc.integer({ min: 1, max: MOST_ROWS }), fc.constant(MOST_ROWS)),
    width: fc.integer({ min: 1, max: MOST_COLUMNS }),
  })
  .chain(({ rows, width }) =>
    fc.record({
      table: fc
        .tuple(...Array.from({ length: width }, (_, at) => column(`c${at}`, rows)), weightColumn(rows))
        .map((given) => ({ rows, columns: given })),
      options: options(),
    }),
  );

/** How many people a respondent stands for, as files have it: some without, some of another size altogether. */
function weightColumn(rows: number): fc.Arbitrary<Column> {
  const cell = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(1, 1, 0.3, 2.7) },
    fc.constantFrom(null, 0, -1, 1e9),
    odd,
  );
  return fc.array(cell, { minLength: rows, maxLength: rows }).map((given) => columns.number('w', given));
}

function column(name: string, rows: number): fc.Arbitrary<Column> {
  // A gap now and then, often, always, or never.
  const gaps = fc.constantFrom(8, 4, 4, 1, 0, null, null, null);
  const cells = <T>(values: fc.Arbitrary<T>) =>
    gaps.chain((often) => {
      if (often === 0) return fc.constant(Array.from<null>({ length: rows }).fill(null));
      const cell = often === null ? values : fc.option(values, { nil: null, freq: often });
      return fc.array<T | null>(cell, { minLength: rows, maxLength: rows });
    });
  const scale = fc.oneof(
    cells(fc.integer({ min: 0, max: 2000 })).map((given) => columns.number(name, given)),
    cells(fc.constantFrom(3, 3, 4)).map((given) => columns.number(name, given)),
    cells(odd).map((given) => columns.number(name, given)),
    cells(fc.double({ min: -1e300, max: 1e300, noNaN: true })).map((given) => columns.number(name, given)),
    cells(fc.integer({ min: 0, max: 4 })).map((given) => columns.steps(name, given, 'grid')),
    cells(fc.integer({ min: 0, max: 9 })).map((given) => columns.steps(name, given)),
    cells(fc.boolean()).map((given) => columns.yesNo(name, given)),
    cells(words).map((given) => columns.words(name, given)),
    cells(fc.constantFrom('', 'web', 'web app', 'app')).map((given) => columns.several(name, given, ['web', 'app'])),
    cells(fc.string()).map((given) => columns.text(name, given)),
  );
  return fc
    .tuple(scale, fc.option(fc.constantFrom(...factors), { nil: undefined, freq: 2 }))
    .map(([made, factor]) => (factor ? { ...made, factor } : made));
}

function options(): fc.Arbitrary<AnalyseOptions> {
  const weight = fc.constantFrom(0, 0, 0.5, 1, 3, 100);
  const weights: fc.Arbitrary<Weights> = fc.record({
    alike: fc.constantFrom('variables' as const, 'factors' as const),
    of: fc.dictionary(fc.constantFrom(...blocks), weight, { maxKeys: 3 }),
  });
  const often = <T>(values: fc.Arbitrary<T>, freq: number) => fc.option(values, { nil: undefined, freq });
  return fc
    .record({
      method: fc.constantFrom<Method>('auto', ...algorithms),
      from: fc.integer({ min: 1, max: 4 }),
      more: fc.integer({ min: 0, max: 2 }),
      seed: fc.nat(),
      weights: often(weights, 1),
      standardise: often(fc.boolean(), 1),
      centre: often(fc.boolean(), 1),
      typing: fc.integer({ min: 0, max: 19 }),
      isWeighted: fc.integer({ min: 0, max: 3 }),
    })
    .map(({ method, from, more, seed, weights: heard, standardise, centre, typing, isWeighted }) => ({
      method,
      k: { from, to: from + more },
      seed,
      replicates: 1,
      restarts: 2,
      // Raw codes take no weights and refuse them; that is tried often enough elsewhere.
      ...(heard && method !== 'kmeans' && { weights: heard }),
      ...(standardise !== undefined && { standardise }),
      ...(centre !== undefined && { centre }),
      ...(typing === 0 && { typing: true }),
      ...(isWeighted === 0 && { weightBy: 'w' }),
    }));
}
