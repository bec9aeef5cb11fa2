import { type LookupKernel, SURE } from './lookup-kernel.ts';

/** The kernel in plain code, in the same order of adding as `wasmLookupKernel`. */
export function plainLookupKernel(): LookupKernel {
  let f64 = new Float64Array(0);
  let i32 = new Int32Array(0);
  let u16 = new Uint16Array(0);
  return {
    reserve(bytes) {
      if (f64.byteLength < bytes) {
        f64 = new Float64Array(Math.ceil(bytes / 8));
        i32 = new Int32Array(f64.buffer);
        u16 = new Uint16Array(f64.buffer);
      }
      return { f64, i32, u16 };
    },
    measure({ points, packs, numbers, pairs, cells, values, table, centres, out }) {
      const width = 2 * pairs;
      let to = out / 8;
      for (let i = 0; i < points; i++) {
        const cell = cells / 2 + i * packs;
        const value = values / 8 + i * numbers;
        for (let c = 0; c < width; c++, to++) {
          let sum = 0;
          for (let at = cell; at < cell + packs; at++) {
            sum += f64[table / 8 + (u16[at] as number) * width + c] as number;
          }
          for (let j = 0, at = centres / 8 + c; j < numbers; j++, at += width) {
            const d = (f64[value + j] as number) - (f64[at] as number);
            sum += d * d;
          }
          f64[to] = sum;
        }
      }
    },
    nearest({ points, pairs, out, found, near }) {
      for (let i = 0, row = out / 8; i < points; i++, row += 2 * pairs) {
        let own = 0;
        for (let c = 1; c < 2 * pairs; c++) if ((f64[row + c] as number) < (f64[row + own] as number)) own = c;
        i32[found / 4 + i] = own;
        f64[near / 8 + i] = f64[row + own] as number;
      }
    },
    screen({ points, pairs, out, found, weights, sizes, near }) {
      for (let i = 0, row = out / 8; i < points; i++, row += 2 * pairs) {
        const own = i32[found / 4 + i] as number;
        const w = f64[weights / 8 + i] as number;
        const people = f64[sizes / 8 + own] as number;
        const distance = f64[row + own] as number;
        f64[near / 8 + i] = distance;
        const saved = ((distance * people) / (people - w)) * SURE;
        let gains = 0;
        for (let c = 0; c < 2 * pairs; c++) {
          if (c === own) continue;
          const crowd = f64[sizes / 8 + c] as number;
          if ((f64[row + c] as number) * crowd < saved * (crowd + w)) gains = 1;
        }
        i32[found / 4 + i] = gains;
      }
    },
  };
}
