import { EXPONENTIAL } from './exponential.ts';
import type { MixtureKernel } from './mixture-kernel.ts';
import type { MixturePlaces } from './mixture-places.ts';

const { least, perLog2, log2High, log2Low, rounder, series } = EXPONENTIAL;
/** Negative powers of 2. */
const POWERS = Float64Array.from({ length: 64 }, (_, at) => 2 ** -at);

/** The kernel in plain code. Adds in the order of the lanes of `wasmMixtureKernel`, so that both give the same bits. */
export function plainMixtureKernel(): MixtureKernel {
  let f64 = new Float64Array(0);
  let i32 = new Int32Array(0);
  let to: MixturePlaces;
  return {
    reserve(bytes) {
      if (f64.byteLength < bytes) {
        f64 = new Float64Array(Math.ceil(bytes / 8));
        i32 = new Int32Array(f64.buffer);
      }
      return { f64, i32 };
    },
    aim(places) {
      to = places;
    },
    score: (points) => score(f64, i32, to, points),
    share: (points) => share(f64, to, points),
    sum: (points) => sum(f64, i32, to, points),
  };
}

function score(f64: Float64Array, i32: Int32Array, to: MixturePlaces, points: number): void {
  const { pairs, packs, numeric } = to;
  const width = 2 * pairs;
  for (let t = 0; t < points; t++) {
    const i = i32[to.list / 4 + t] as number;
    const cell = to.cells / 4 + i * packs;
    const gap = gapAt(i32, to, i);
    const gapEnd = gapAt(i32, to, i + 1);
    const value = to.values / 8 + i * numeric;
    for (let c = 0; c < width; c += 2) {
      let even = f64[to.base / 8 + c] as number;
      let odd = f64[to.base / 8 + c + 1] as number;
      for (let at = cell; at < cell + packs; at++) {
        const row = to.table / 8 + (i32[at] as number) * width + c;
        even += f64[row] as number;
        odd += f64[row + 1] as number;
      }
      for (let at = gap; at < gapEnd; at++) {
        const row = to.gapTable / 8 + (i32[at] as number) * width + c;
        even += f64[row] as number;
        odd += f64[row + 1] as number;
      }
      for (let j = 0, at = to.coefficients / 8 + 2 * c; j < numeric; j++, at += 2 * width) {
        const x = f64[value + j] as number;
        even += x * ((f64[at] as number) + x * (f64[at + 2] as number));
        odd += x * ((f64[at + 1] as number) + x * (f64[at + 3] as number));
      }
      f64[to.scores / 8 + t * width + c] = even;
      f64[to.scores / 8 + t * width + c + 1] = odd;
    }
  }
}

function share(f64: Float64Array, to: MixturePlaces, points: number): void {
  const k = 2 * to.pairs;
  for (let t = 0; t < points; t++) {
    const from = to.scores / 8 + t * k;
    let most = f64[from] as number;
    for (let c = 1; c < k; c++) most = Math.max(most, f64[from + c] as number);
    f64[to.tops / 8 + 2 * t] = most;
    let even = 0;
    let odd = 0;
    for (let c = 0; c < k; c += 2) {
      const a = exponential((f64[from + c] as number) - most);
      const b = exponential((f64[from + c + 1] as number) - most);
      f64[from + c] = a;
      f64[from + c + 1] = b;
      even += a;
      odd += b;
    }
    const total = even + odd;
    for (let c = 0; c < k; c++) f64[from + c] = (f64[from + c] as number) / total;
    f64[to.tops / 8 + 2 * t + 1] = total;
  }
}

/** Of a number that is 0 or less. */
function exponential(x: number): number {
  if (!(x >= least)) return 0;
  const power = x * perLog2 + rounder - rounder;
  const r = x - power * log2High - power * log2Low;
  const r2 = r * r;
  const r4 = r2 * r2;
  const low = series[0] + series[1] * r + (series[2] + series[3] * r) * r2;
  const middle = series[4] + series[5] * r + (series[6] + series[7] * r) * r2;
  const high = series[8] + series[9] * r + (series[10] + series[11] * r) * r2;
  return (low + middle * r4 + high * (r4 * r4)) * (POWERS[-power] as number);
}

function sum(f64: Float64Array, i32: Int32Array, to: MixturePlaces, points: number): void {
  const { pairs, packs, numeric } = to;
  const width = 2 * pairs;
  for (let t = 0; t < points; t++) {
    const i = i32[to.list / 4 + t] as number;
    const w = f64[to.weights / 8 + t] as number;
    const cell = to.cells / 4 + i * packs;
    const gap = gapAt(i32, to, i);
    const gapEnd = gapAt(i32, to, i + 1);
    const value = to.values / 8 + i * numeric;
    for (let c = 0; c < width; c++) {
      const mass = (f64[to.scores / 8 + t * width + c] as number) * w;
      add(f64, to.people / 8 + c, mass);
      for (let at = cell; at < cell + packs; at++) add(f64, to.sums / 8 + (i32[at] as number) * width + c, mass);
      for (let at = gap; at < gapEnd; at++) add(f64, to.gapSums / 8 + (i32[at] as number) * width + c, mass);
      for (let j = 0, at = to.moments / 8 + 4 * (c >> 1) + (c & 1); j < numeric; j++, at += 2 * width) {
        const x = f64[value + j] as number;
        add(f64, at, mass * x);
        add(f64, at + 2, mass * x * x);
      }
    }
  }
}

function add(f64: Float64Array, at: number, what: number): void {
  f64[at] = (f64[at] as number) + what;
}

/** Where the gaps of point i begin, and those of the point before it end. */
function gapAt(i32: Int32Array, { gapsFrom, gaps }: MixturePlaces, i: number): number {
  return gaps / 4 + (i32[gapsFrom / 4 + i] as number);
}
