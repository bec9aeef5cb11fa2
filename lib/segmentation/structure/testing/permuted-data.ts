import { type Random, randomInt, seededRandom } from '#lib/random.ts';

/** Coordinates of people, and which of them belong to one variable. */
export interface GroupedValues {
  /** `values[row * dimensions + j]`, one row per respondent; no gaps. */
  readonly values: Float64Array;
  readonly rows: number;
  readonly dimensions: number;
  /** By coordinate the number of its variable, any integers: the coordinates of one variable stay together. */
  readonly groups: ArrayLike<number>;
}

/**
 * Data as they would be if no answer had to do with another: the answers of each variable dealt out anew among the
 * respondents, each variable by itself. Shares and means stay as they are, also the ties within a variable (one of several
 * kinds); every dependence between variables is gone. The returned function makes data set number `draw`, the same for the
 * same seed and for rows in any order. O(rows × dimensions) a draw, after sorting once.
 */
export function permutedData(data: GroupedValues, seed: number): (draw: number) => Float64Array {
  const { values, rows, dimensions: p } = data;
  const variables = variablesOf(data).map((coordinates) => ({ coordinates, sorted: sortedRows(data, coordinates) }));
  return (draw) => {
    const random = seededRandom(seed, draw);
    const out = new Float64Array(rows * p);
    for (const { coordinates, sorted } of variables) {
      const dealt = dealtOut(sorted, random);
      for (let row = 0; row < rows; row++) {
        const from = (dealt[row] as number) * p;
        for (const j of coordinates) out[row * p + j] = values[from + j] as number;
      }
    }
    return out;
  };
}

function variablesOf({ dimensions, groups }: GroupedValues): number[][] {
  const byGroup = new Map<number, number[]>();
  for (let j = 0; j < dimensions; j++) {
    const group = groups[j] as number;
    const coordinates = byGroup.get(group);
    if (coordinates) coordinates.push(j);
    else byGroup.set(group, [j]);
  }
  return [...byGroup.values()];
}

/** Rows in order of their answers to one variable, so that what is dealt out does not hang on the order of the table. */
function sortedRows({ values, rows, dimensions: p }: GroupedValues, coordinates: readonly number[]): Int32Array {
  return Int32Array.from({ length: rows }, (_, row) => row).sort((a, b) => {
    for (const j of coordinates) {
      const d = (values[a * p + j] as number) - (values[b * p + j] as number);
      if (d !== 0) return d;
    }
    return 0;
  });
}

function dealtOut(sorted: Int32Array, random: Random): Int32Array {
  const out = sorted.slice();
  for (let i = out.length - 1; i > 0; i--) {
    const j = randomInt(random, i + 1);
    const here = out[i] as number;
    out[i] = out[j] as number;
    out[j] = here;
  }
  return out;
}
