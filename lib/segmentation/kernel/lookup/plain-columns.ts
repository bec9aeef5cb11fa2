import type { MemoryViews } from '../growing-memory.ts';
import type { LookupKernel } from './lookup-kernel.ts';

/** Tables and means, column by column, in plain code. */
export function plainColumns(memory: () => MemoryViews): Pick<LookupKernel, 'tabulate' | 'average'> {
  return {
    tabulate({ tables, columns, numbers, pairs, apart }) {
      const views = memory();
      for (let job = 0; job < columns - numbers; job++)
        spread(views.f64, jobAt(views, tables, job), 2 * pairs, apart / 8);
    },
    average({ means, columns, pairs, sizes }) {
      const views = memory();
      for (let job = 0; job < columns; job++) addUp(views.f64, jobAt(views, means, job), 2 * pairs, sizes / 8);
    },
  };
}

type Job = readonly [number, number, number, number, number, number];

/** Six addresses, as indices of doubles. */
function jobAt({ i32 }: MemoryViews, jobs: number, job: number): Job {
  return Array.from({ length: 6 }, (_, n) => (i32[jobs / 4 + 6 * job + n] as number) / 8) as never as Job;
}

/** Each row so far once for every value, from the end, so that nothing is written over before it is read. */
function spread(
  f64: Float64Array,
  [table, begun, to, value, valuesEnd, centres]: Job,
  step: number,
  far: number,
): void {
  const end = begun === table ? table + step : begun;
  if (begun === table) f64.fill(0, table, end);
  const size = valuesEnd - value;
  for (let v = 0, at = far; v < size; v++) {
    for (let c = 0; c < step; c++, at++) {
      const d = (f64[value + v] as number) - (f64[centres + c] as number);
      f64[at] = d * d;
    }
  }
  for (let row = end - step, at = to - 1; row >= table; row -= step) {
    for (let v = size - 1; v >= 0; v--) {
      for (let c = step - 1; c >= 0; c--, at--)
        f64[at] = (f64[row + c] as number) + (f64[far + v * step + c] as number);
    }
  }
}

function addUp(
  f64: Float64Array,
  [rows, left, end, value, valuesEnd, centres]: Job,
  step: number,
  sizes: number,
): void {
  for (let c = 0; c < step; c++) {
    let sum = 0;
    for (let to = left + c, from = rows + c; to < end + c; to += step) {
      let held = 0;
      for (let v = value; v < valuesEnd; v++, from += step) {
        const here = f64[from] as number;
        held += here;
        sum += here * (f64[v] as number);
      }
      f64[to] = held;
    }
    const people = f64[sizes + c] as number;
    if (people !== 0) f64[centres + c] = sum / people;
  }
}
