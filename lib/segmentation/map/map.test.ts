import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seededRandom } from '#lib/random.ts';
import type { Answers, AnswerVariable } from '../encode/answers.ts';
import { factorMap } from './factor-map.ts';
import { mapColumns } from './map-columns.ts';
import { symmetricEigen } from './symmetric-eigen.ts';

const gap = Number.NaN;
const common = { factor: undefined, weight: 1 };
const number = (name: string, values: number[]): AnswerVariable => ({
  ...common,
  name,
  kind: 'numeric',
  values: Float64Array.from(values),
});
const coded = (
  name: string,
  kind: 'nominal' | 'ordinal' | 'binary',
  codes: number[],
  levels: number,
): AnswerVariable => ({
  ...common,
  name,
  kind,
  codes: Int32Array.from(codes),
  levels,
});
const asked = (variables: AnswerVariable[], count: number, weights?: number[]): Answers => ({
  count,
  weights: Float64Array.from(weights ?? new Array(count).fill(1)),
  variables,
});

test('[Z1] eigenvalues and vectors of a matrix worked by hand', () => {
  // [2 1; 1 2] ⊕ [5]: 5, 3 along (1, 1)/√2, 1 along (1, −1)/√2.
  const { values, vectors } = symmetricEigen(Float64Array.from([2, 1, 0, 1, 2, 0, 0, 0, 5]), 3);
  const half = Math.SQRT1_2;
  [5, 3, 1].forEach((value, i) => {
    expect(values[i]).toBeCloseTo(value, 12);
  });
  [0, 0, 1, half, half, 0, half, -half, 0].forEach((loading, i) => {
    expect(vectors[i]).toBeCloseTo(loading, 12);
  });
});

test('[Z1] vectors are orthonormal, build the matrix again, and point to their greatest loading', () => {
  const sizes = fc.integer({ min: 1, max: 9 });
  fc.assert(
    fc.property(sizes, fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 3 }), (size, seed, rank) => {
      const random = seededRandom(seed);
      const half = Float64Array.from({ length: size * size }, (_, i) =>
        i >= size * (size - rank) ? 0 : random() - 0.5,
      );
      const matrix = new Float64Array(size * size);
      for (let i = 0; i < size; i++)
        for (let j = 0; j < size; j++)
          for (let r = 0; r < size; r++)
            matrix[i * size + j] = (matrix[i * size + j] ?? 0) + (half[r * size + i] ?? 0) * (half[r * size + j] ?? 0);
      const { values, vectors } = symmetricEigen(matrix, size);
      const dot = (a: number, b: number) => {
        let sum = 0;
        for (let i = 0; i < size; i++) sum += (vectors[a * size + i] as number) * (vectors[b * size + i] as number);
        return sum;
      };
      for (let i = 0; i < size; i++) {
        if (i > 0) expect(values[i]).toBeLessThanOrEqual(values[i - 1] as number);
        const vector = [...vectors.subarray(i * size, (i + 1) * size)];
        expect(Math.max(...vector)).toBeGreaterThanOrEqual(Math.max(...vector.map(Math.abs)) - 1e-9);
        for (let j = 0; j < size; j++) {
          expect(dot(i, j)).toBeCloseTo(i === j ? 1 : 0, 10);
          let again = 0;
          for (let r = 0; r < size; r++)
            again += (values[r] as number) * (vectors[r * size + i] as number) * (vectors[r * size + j] as number);
          expect(again).toBeCloseTo(matrix[i * size + j] as number, 10);
        }
      }
    }),
    { numRuns: 100 },
  );
});

test('[Z2] three numbers: PCA of their correlations', () => {
  // b = −a, c unrelated to both: correlations have eigenvalues 2, 1, 0.
  const found = factorMap(
    asked([number('a', [1, 1, 3, 3]), number('b', [9, 9, 5, 5]), number('c', [0, 10, 0, 10])], 4),
  );
  expect(found?.method).toBe('pca');
  expect(found?.inertia).toBeCloseTo(3, 12);
  expect(found?.eigenvalues.length).toBe(2);
  expect(found?.eigenvalues[0]).toBeCloseTo(2, 12);
  expect(found?.shares[1]).toBeCloseTo(1 / 3, 12);
  const r = Math.SQRT2;
  [-r, -1, -r, 1, r, -1, r, 1].forEach((x, i) => {
    expect(found?.coordinates[i]).toBeCloseTo(x, 12);
  });
  expect(found?.variables.map(({ kind }) => kind)).toEqual(['number', 'number', 'number']);
  const [a, b, c] = found?.variables ?? [];
  expect(a).toMatchObject({ correlation: [expect.closeTo(1, 12), expect.closeTo(0, 12)] });
  expect(b).toMatchObject({ correlation: [expect.closeTo(-1, 12), expect.closeTo(0, 12)] });
  expect(c).toMatchObject({ contribution: [expect.closeTo(0, 12), expect.closeTo(1, 12)] });
});

test('[Z3] two categorical variables: MCA, by correspondence analysis of their table', () => {
  // The table [2 0; 0 2; 1 1] has one singular value s with s² = χ²/n = 2/3: MCA's axes are (1 ± s)/2 and, FAMD's being twice, 1 ± s and 1.
  const rows = [0, 0, 1, 1, 2, 2];
  const found = factorMap(asked([coded('x', 'nominal', rows, 3), coded('y', 'nominal', [0, 0, 1, 1, 0, 1], 2)], 6));
  const s = Math.sqrt(2 / 3);
  expect(found?.method).toBe('mca');
  expect(found?.inertia).toBeCloseTo(3, 12);
  [1 + s, 1, 1 - s].forEach((value, i) => {
    expect(found?.eigenvalues[i]).toBeCloseTo(value, 12);
  });
  const x = found?.variables[0];
  if (x?.kind !== 'kinds') throw new Error('not kinds');
  // η² of each of two variables on an axis is half its eigenvalue here, as both share the first axis evenly.
  expect(x.etaSquared[0]).toBeCloseTo((1 + s) / 2, 12);
  expect(x.levels.map(({ share }) => share)).toEqual([1 / 3, 1 / 3, 1 / 3]);
  expect(x.levels[0]?.coordinates[0]).toBeCloseTo(-(x.levels[1]?.coordinates[0] ?? 0), 12);
  expect(x.levels[2]?.coordinates[0]).toBeCloseTo(0, 12);
});

test('[Z4] yes/no answers lie where their two categories would', () => {
  const codes = [0, 1, 1, 0, 1, 1, 0, 1];
  const other = number('n', [3, 1, 4, 1, 5, 9, 2, 6]);
  const kinds = coded('c', 'nominal', [0, 1, 2, 2, 1, 0, 0, 1], 3);
  const yesNo = factorMap(asked([coded('b', 'binary', codes, 2), other, kinds], 8));
  const nominal = factorMap(asked([coded('b', 'nominal', codes, 2), other, kinds], 8));
  expect(yesNo?.method).toBe('famd');
  expect(yesNo?.inertia).toBeCloseTo(4, 12);
  expect(nominal?.inertia).toBeCloseTo(4, 12);
  yesNo?.eigenvalues.forEach((value, i) => {
    expect(nominal?.eigenvalues[i]).toBeCloseTo(value, 10);
  });
  yesNo?.coordinates.forEach((x, i) => {
    expect(Math.abs(nominal?.coordinates[i] ?? gap)).toBeCloseTo(Math.abs(x), 10);
  });
});

const tables = fc.integer({ min: 1, max: 12 }).chain((count) => {
  const cells = (top: number) => fc.array(fc.integer({ min: -1, max: top }), { minLength: count, maxLength: count });
  return fc.record({
    count: fc.constant(count),
    a: cells(5),
    b: cells(4),
    c: cells(2),
    d: cells(3),
    weights: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: count, maxLength: count }),
  });
});
type Made = { count: number; a: number[]; b: number[]; c: number[]; d: number[]; weights: number[] };
const mixed = ({ a, b, c, d }: Made): AnswerVariable[] => [
  number(
    'a',
    a.map((x) => (x < 0 ? gap : x)),
  ),
  coded('b', 'ordinal', b, 5),
  coded('c', 'nominal', c, 3),
  coded('d', 'nominal', d, 4),
];

test('[Z2] [Z5] any answers: figures are finite, axes are centred with their eigenvalue as variance, η² is Pagès’s sum', () => {
  fc.assert(
    fc.property(tables, (made) => {
      const answers = asked(mixed(made), made.count, made.weights);
      const found = factorMap(answers);
      expect(found === null).toBe(mapColumns(answers).length === 0);
      if (!found) return;
      const { coordinates, eigenvalues, inertia, shares, variables } = found;
      expect(JSON.stringify({ ...found, coordinates: [...coordinates] })).not.toContain('null');
      expect(shares.reduce((sum, x) => sum + x, 0)).toBeCloseTo(1, 9);
      const mass = made.weights.reduce((sum, w) => sum + w, 0);
      for (const axis of [0, 1]) {
        const along = made.weights.map((w, i) => [w, coordinates[2 * i + axis] as number] as const);
        expect(along.reduce((sum, [w, x]) => sum + w * x, 0)).toBeCloseTo(0, 8);
        const variance = along.reduce((sum, [w, x]) => sum + w * x * x, 0) / mass;
        expect(variance).toBeCloseTo(eigenvalues[axis] ?? 0, 8);
        if (axis < eigenvalues.length)
          expect(variables.reduce((sum, { contribution }) => sum + contribution[axis as 0 | 1], 0)).toBeCloseTo(1, 9);
      }
      if ([made.a, made.b, made.c, made.d].flat().includes(-1)) return;
      const kinds = (codes: number[]) => Math.max(0, new Set(codes).size - 1);
      const numbers = Number(new Set(made.a).size > 1) + Number(new Set(made.b).size > 1);
      expect(inertia).toBeCloseTo(numbers + kinds(made.c) + kinds(made.d), 9);
      const links = variables.map((one) => (one.kind === 'kinds' ? one.etaSquared[0] : one.correlation[0] ** 2));
      expect(links.reduce((sum, x) => sum + x, 0)).toBeCloseTo(eigenvalues[0] as number, 8);
    }),
    { numRuns: 300 },
  );
});

test('[Z5] a point of weight w is w points', () => {
  const once = factorMap(asked([number('a', [1, 2, 5]), coded('c', 'nominal', [0, 1, 1], 2)], 3, [2, 1, 1]));
  const twice = factorMap(asked([number('a', [1, 1, 2, 5]), coded('c', 'nominal', [0, 0, 1, 1], 2)], 4));
  expect(once?.eigenvalues[0]).toBeCloseTo(twice?.eigenvalues[0] ?? gap, 12);
  expect(once?.coordinates[0]).toBeCloseTo(twice?.coordinates[2] ?? gap, 12);
});

test('[Z5] the weight of a variable is its inertia; weight 0 and no variance are left out', () => {
  const heavy = { ...number('a', [1, 2, 3, 3]), weight: 4 };
  const still = number('s', [7, 7, 7, 7]);
  const found = factorMap(asked([heavy, coded('c', 'nominal', [0, 1, 0, 1], 2), still, { ...heavy, weight: 0 }], 4));
  expect(found?.inertia).toBeCloseTo(5, 12);
  expect(found?.variables.map(({ name }) => name)).toEqual(['a', 'c']);
  expect(factorMap(asked([still], 4))).toBeNull();
  expect(factorMap(asked([number('a', [])], 0))).toBeNull();
});

test('[Z5] who answered nothing stands in the middle', () => {
  const found = factorMap(asked([number('a', [1, 2, gap, 9]), coded('c', 'nominal', [0, 1, -1, 1], 2)], 4));
  expect(found?.coordinates[4]).toBeCloseTo(0, 12);
  expect(found?.coordinates[5]).toBeCloseTo(0, 12);
});

/* GPL data that may not be copied here: SEGUE_REFERENCE_DATA holds data/mcdonalds.csv and reference/ (R 4.2.2). */
const folder = process.env.SEGUE_REFERENCE_DATA;

describe.runIf(folder)('against R on published data', () => {
  test('[Z1] mcdonalds: standard deviations of the principal components are those of prcomp', () => {
    const reference = JSON.parse(readFileSync(`${folder}/reference/reference.json`, 'utf8'));
    const lines = readFileSync(`${folder}/data/mcdonalds.csv`, 'utf8').trim().split('\n').slice(1);
    const rows = lines.map((line) =>
      line
        .split(',')
        .slice(0, 11)
        .map((x) => Number(x === 'Yes')),
    );
    const means = Array.from(
      { length: 11 },
      (_, j) => rows.reduce((sum, row) => sum + (row[j] ?? gap), 0) / rows.length,
    );
    const covariance = Float64Array.from({ length: 121 }, (_, at) => {
      const [a, b] = [Math.floor(at / 11), at % 11];
      const products = rows.map((row) => ((row[a] ?? gap) - (means[a] ?? gap)) * ((row[b] ?? gap) - (means[b] ?? gap)));
      return products.reduce((sum, x) => sum + x, 0) / (rows.length - 1);
    });
    const { values } = symmetricEigen(covariance, 11);
    reference.kmeans_R.mcdonalds.pca_sdev.forEach((want: number, i: number) => {
      expect(Math.sqrt(values[i] as number)).toBeCloseTo(want, 9);
    });
  });
});
