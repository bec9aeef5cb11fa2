import type { MemoryViews } from '../growing-memory.ts';
import { type LookupKernel, SURE } from './lookup-kernel.ts';
import type { LookupPlaces } from './lookup-places.ts';
import { plainRegister } from './plain-register.ts';

/** Moves of one point at a time, in plain code. */
export function plainMoves(memory: () => MemoryViews): Pick<LookupKernel, 'screen' | 'shift'> {
  return {
    screen({ pairs, out, labels, weights, sizes, tally }, first, points) {
      const { f64, i32 } = memory();
      let movers = (i32[tally / 4 + 2] as number) / 4;
      for (let i = first, row = out / 8; i < first + points; i++, row += 2 * pairs) {
        const own = i32[labels / 4 + i] as number;
        const w = f64[weights / 8 + i] as number;
        const people = f64[sizes / 8 + own] as number;
        const distance = f64[row + own] as number;
        f64[tally / 8] = (f64[tally / 8] as number) + w * distance;
        const saved = ((distance * people) / (people - w)) * SURE;
        let gains = false;
        for (let c = 0; c < 2 * pairs; c++) {
          if (c === own) continue;
          const crowd = f64[sizes / 8 + c] as number;
          if ((f64[row + c] as number) * crowd < saved * (crowd + w)) gains = true;
        }
        if (gains && w !== 0) i32[movers++] = i;
      }
      i32[tally / 4 + 2] = 4 * movers;
    },
    shift(places, end) {
      const views = memory();
      let gained = 0;
      let moved = 0;
      for (let at = places.movers / 4; at < end / 4; at++) {
        const gain = move(views, places, views.i32[at] as number);
        if (gain === null) continue;
        gained += gain;
        moved = 1;
      }
      views.f64[places.tally / 8] = gained;
      views.i32[places.tally / 4 + 2] = moved;
    },
  };
}

/** Moves point i where the criterion falls most, if it falls, and both centres with it; how much it falls, or null. Whoever is alone in a cluster stays. */
function move(views: MemoryViews, places: LookupPlaces, i: number): number | null {
  const { f64, i32 } = views;
  const step = 2 * places.pairs;
  const [label, sizes] = [places.labels / 4 + i, places.sizes / 8];
  const own = i32[label] as number;
  if (i32[places.occupied / 4 + own] === 1) return null;
  const w = f64[places.weights / 8 + i] as number;
  decode(views, places, i);
  const far = Float64Array.from({ length: step }, (_, c) => squaredTo(f64, places, c));
  const size = f64[sizes + own] as number;
  const saved = ((far[own] as number) * size) / (size - w);
  let best = saved * SURE;
  let to = own;
  for (let c = 0; c < step; c++) {
    if (c === own) continue;
    const crowd = f64[sizes + c] as number;
    const paid = ((far[c] as number) * crowd) / (crowd + w);
    if (paid < best) {
      best = paid;
      to = c;
    }
  }
  if (to === own) return null;
  const joined = (f64[sizes + to] as number) + w;
  for (let j = 0, at = places.centres / 8; j < places.columns; j++, at += step) {
    const x = f64[places.own / 8 + j] as number;
    f64[at + own] = (f64[at + own] as number) - ((x - (f64[at + own] as number)) * w) / (size - w);
    f64[at + to] = (f64[at + to] as number) + ((x - (f64[at + to] as number)) * w) / joined;
  }
  i32[label] = to;
  plainRegister(views, places, i, own, -w, -1);
  plainRegister(views, places, i, to, w, 1);
  return w * (saved - best);
}

/** Writes the columns of point i to `own`. */
function decode({ f64, i32, u16 }: MemoryViews, places: LookupPlaces, i: number): void {
  const { packs, numbers } = places;
  let to = places.own / 8;
  for (let pack = 0; pack < packs; pack++) {
    const row = u16[places.cells / 2 + i * packs + pack] as number;
    const from = places.decoded / 8 + row * places.wide;
    const span = i32[places.spans / 4 + pack] as number;
    for (let column = 0; column < span; column++) f64[to++] = f64[from + column] as number;
  }
  for (let j = 0, from = places.values / 8 + i * numbers; j < numbers; j++) f64[to++] = f64[from + j] as number;
}

/** Squared distance of the columns in `own` to centre c. */
function squaredTo(f64: Float64Array, { columns, centres, own, pairs }: LookupPlaces, c: number): number {
  let sum = 0;
  for (let j = 0, at = centres / 8 + c; j < columns; j++, at += 2 * pairs) {
    const d = (f64[own / 8 + j] as number) - (f64[at] as number);
    sum += d * d;
  }
  return sum;
}
