import type { DistanceKernel } from './distance-kernel.ts';

/** The kernel in plain code, in the order of adding of `squaredDistance`: four sums by turns, what is left over to the first. */
export function plainDistanceKernel(): DistanceKernel {
  let f64 = new Float64Array(0);
  return {
    reserve(bytes) {
      if (f64.byteLength < bytes) f64 = new Float64Array(Math.ceil(bytes / 8));
      return f64;
    },
    measure({ points, dimensions: p, k, values, centres, out }) {
      const width = k + (k & 1);
      const square = (x: number, b: number) => {
        const d = (f64[x] as number) - (f64[b] as number);
        return d * d;
      };
      for (let i = 0, x = values / 8, to = out / 8; i < points; i++, x += p) {
        for (let c = 0; c < k; c++, to++) {
          let s0 = 0;
          let s1 = 0;
          let s2 = 0;
          let s3 = 0;
          let j = 0;
          let b = centres / 8 + c;
          for (; j + 3 < p; j += 4, b += 4 * width) {
            s0 += square(x + j, b);
            s1 += square(x + j + 1, b + width);
            s2 += square(x + j + 2, b + 2 * width);
            s3 += square(x + j + 3, b + 3 * width);
          }
          for (; j < p; j++, b += width) s0 += square(x + j, b);
          f64[to] = s0 + s1 + (s2 + s3);
        }
      }
    },
  };
}
