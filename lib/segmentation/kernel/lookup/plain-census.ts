import type { MemoryViews } from '../growing-memory.ts';
import type { LookupKernel } from './lookup-kernel.ts';
import { plainRegister } from './plain-register.ts';

/** Who is in which cluster, in plain code. */
export function plainCensus(memory: () => MemoryViews): Pick<LookupKernel, 'count' | 'reassign'> {
  return {
    count(places) {
      const views = memory();
      for (let i = 0; i < places.count; i++) {
        const own = views.i32[places.labels / 4 + i] as number;
        const w = views.f64[places.weights / 8 + i] as number;
        if (own >= 0 && w !== 0) plainRegister(views, places, i, own, w, 1);
      }
    },
    reassign(places, first, points) {
      const views = memory();
      const { f64, i32 } = views;
      const { found, near, labels, weights, tally } = places;
      for (let at = 0, i = first; at < points; at++, i++) {
        const w = f64[weights / 8 + i] as number;
        f64[tally / 8] = (f64[tally / 8] as number) + w * (f64[near / 8 + at] as number);
        const was = i32[labels / 4 + i] as number;
        const own = i32[found / 4 + at] as number;
        if (was === own) continue;
        i32[labels / 4 + i] = own;
        if (w === 0) continue;
        if (was >= 0) plainRegister(views, places, i, was, -w, -1);
        plainRegister(views, places, i, own, w, 1);
        i32[tally / 4 + 2] = (i32[tally / 4 + 2] as number) + 1;
      }
    },
  };
}
