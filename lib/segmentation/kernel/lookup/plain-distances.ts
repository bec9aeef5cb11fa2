import type { MemoryViews } from '../growing-memory.ts';
import type { LookupKernel } from './lookup-kernel.ts';

/** Distances, and the nearest centre, in plain code. */
export function plainDistances(memory: () => MemoryViews): Pick<LookupKernel, 'measure' | 'nearest'> {
  return {
    measure({ packs, numbers, columns, pairs, cells, values, table, centres, out }, first, points) {
      const { f64, u16 } = memory();
      const width = 2 * pairs;
      const loose = centres / 8 + (columns - numbers) * width;
      let to = out / 8;
      for (let i = first; i < first + points; i++) {
        const cell = cells / 2 + i * packs;
        const value = values / 8 + i * numbers;
        for (let c = 0; c < width; c++, to++) {
          let sum = 0;
          for (let at = cell; at < cell + packs; at++) {
            sum += f64[table / 8 + (u16[at] as number) * width + c] as number;
          }
          for (let j = 0, at = loose + c; j < numbers; j++, at += width) {
            const d = (f64[value + j] as number) - (f64[at] as number);
            sum += d * d;
          }
          f64[to] = sum;
        }
      }
    },
    nearest({ pairs, out, found, near }, points) {
      const { f64, i32 } = memory();
      for (let i = 0, row = out / 8; i < points; i++, row += 2 * pairs) {
        let own = 0;
        for (let c = 1; c < 2 * pairs; c++) if ((f64[row + c] as number) < (f64[row + own] as number)) own = c;
        i32[found / 4 + i] = own;
        f64[near / 8 + i] = f64[row + own] as number;
      }
    },
  };
}
