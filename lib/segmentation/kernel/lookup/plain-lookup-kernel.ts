import type { MemoryViews } from '../growing-memory.ts';
import type { LookupKernel } from './lookup-kernel.ts';
import { plainCensus } from './plain-census.ts';
import { plainColumns } from './plain-columns.ts';
import { plainDistances } from './plain-distances.ts';
import { plainMoves } from './plain-moves.ts';

/** The kernel in plain code, in the same order of adding as `wasmLookupKernel`. */
export function plainLookupKernel(): LookupKernel {
  let views: MemoryViews = viewsOf(new ArrayBuffer(0));
  const memory = () => views;
  return {
    reserve(bytes) {
      if (views.f64.byteLength < bytes) {
        const { i32 } = views;
        views = viewsOf(new ArrayBuffer(8 * Math.ceil(bytes / 8)));
        views.i32.set(i32);
      }
      return views;
    },
    ...plainColumns(memory),
    ...plainDistances(memory),
    ...plainCensus(memory),
    ...plainMoves(memory),
  };
}

function viewsOf(buffer: ArrayBuffer): MemoryViews {
  return { f64: new Float64Array(buffer), i32: new Int32Array(buffer), u16: new Uint16Array(buffer) };
}
