import type { MixturePlaces } from '../../kernel/mixture/mixture-places.ts';
import type { MixtureData } from './mixture-data.ts';

/** What the answers say of each class, summed over people by their membership: all that a new model needs. */
export interface MixtureSums {
  /** People in each class. */
  readonly people: Float64Array;
  /** `packed[c * rows + row]`: people of class c with that row of the packed table. */
  readonly packed: Float64Array;
  /** By class and numeric variable: people who did not answer, sum, sum of squares. */
  readonly unanswered: Float64Array;
  readonly totals: Float64Array;
  readonly squares: Float64Array;
}

export function emptySums(k: number, data: MixtureData): MixtureSums {
  return {
    people: new Float64Array(k),
    packed: new Float64Array(k * data.codes.rows),
    unanswered: new Float64Array(k * data.numeric),
    totals: new Float64Array(k * data.numeric),
    squares: new Float64Array(k * data.numeric),
  };
}

export function clearSums(sums: MixtureSums): void {
  sums.people.fill(0);
  sums.packed.fill(0);
  sums.unanswered.fill(0);
  sums.totals.fill(0);
  sums.squares.fill(0);
}

/** Counts point i as `mass` people of class c. */
export function addToSums(sums: MixtureSums, data: MixtureData, i: number, c: number, mass: number): void {
  const { codes, numeric, values, gaps } = data;
  const { totals, squares, unanswered } = sums;
  sums.people[c] = (sums.people[c] as number) + mass;
  const base = c * codes.rows;
  for (let at = i * codes.packs, end = at + codes.packs; at < end; at++) {
    const row = base + (codes.cells[at] as number);
    sums.packed[row] = (sums.packed[row] as number) + mass;
  }
  const at0 = c * numeric;
  const x0 = i * numeric;
  for (let j = 0; j < numeric; j++) {
    totals[at0 + j] = (totals[at0 + j] as number) + mass * (values[x0 + j] as number);
    squares[at0 + j] = (squares[at0 + j] as number) + mass * (values[x0 + j] as number) ** 2;
  }
  for (let g = gaps.from[i] as number, end = gaps.from[i + 1] as number; g < end; g++) {
    const at = at0 + (gaps.variables[g] as number);
    unanswered[at] = (unanswered[at] as number) + mass;
  }
}

/** Takes over what the kernel has summed. */
export function takeSums(f64: Float64Array, from: MixturePlaces, data: MixtureData, sums: MixtureSums): void {
  const { codes, numeric } = data;
  const k = sums.people.length;
  const width = 2 * from.pairs;
  for (let c = 0; c < k; c++) {
    sums.people[c] = f64[from.people / 8 + c] as number;
    for (let row = 0, to = c * codes.rows; row < codes.rows; row++, to++)
      sums.packed[to] = f64[from.sums / 8 + row * width + c] as number;
    for (let j = 0, to = c * numeric; j < numeric; j++, to++) {
      const moment = from.moments / 8 + 4 * (j * from.pairs + (c >> 1)) + (c & 1);
      sums.totals[to] = f64[moment] as number;
      sums.squares[to] = f64[moment + 2] as number;
      sums.unanswered[to] = f64[from.gapSums / 8 + j * width + c] as number;
    }
  }
}
