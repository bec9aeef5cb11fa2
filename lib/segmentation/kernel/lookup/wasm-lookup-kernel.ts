import { instantiate } from '../assembler/instantiate.ts';
import { wasmModule } from '../assembler/wasm-module.ts';
import { growingMemory } from '../growing-memory.ts';
import { lookupFunction } from './lookup-function.ts';
import type { LookupKernel } from './lookup-kernel.ts';
import { nearestFunction } from './nearest-function.ts';
import { screenFunction } from './screen-function.ts';

/** So many pairs of centres are held in registers at a time. */
const WIDEST = 4;

/** The kernel in WebAssembly, or null where that is not to be had. */
export function wasmLookupKernel(): LookupKernel | null {
  const running = instantiate(
    wasmModule([...[1, 2, 3, WIDEST].map(lookupFunction), nearestFunction(), screenFunction()]),
  );
  if (!running) return null;
  const { memory, functions } = running;
  return {
    reserve: growingMemory(memory),
    measure({ points, packs, numbers, pairs, cells, values, table, centres, out }) {
      const stride = 16 * pairs;
      for (let first = 0; first < pairs; first += WIDEST) {
        const shift = 16 * first;
        functions[`lookup${Math.min(WIDEST, pairs - first)}`]?.(
          ...[cells, values, 2 * packs, 8 * numbers, table + shift, centres + shift, stride],
          ...[out + shift, out + shift + points * stride],
        );
      }
    },
    nearest({ points, pairs, out, found, near }) {
      functions.nearest?.(out, out + 16 * pairs * points, 16 * pairs, found, near);
    },
    screen({ points, pairs, out, found, weights, sizes, near }) {
      functions.screen?.(out, out + 16 * pairs * points, 16 * pairs, found, weights, sizes, near);
    },
  };
}
