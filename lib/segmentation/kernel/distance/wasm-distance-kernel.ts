import { instantiate } from '../assembler/instantiate.ts';
import { wasmModule } from '../assembler/wasm-module.ts';
import { growingMemory } from '../growing-memory.ts';
import { distanceFunction } from './distance-function.ts';
import type { DistanceKernel } from './distance-kernel.ts';

/** The kernel in WebAssembly, or null where that is not to be had. */
export function wasmDistanceKernel(): DistanceKernel | null {
  const running = instantiate(wasmModule([distanceFunction(1), distanceFunction(2)]));
  if (!running) return null;
  const { memory, functions } = running;
  const grown = growingMemory(memory);
  return {
    reserve: (bytes) => grown(bytes).f64,
    measure({ points, dimensions: p, k, values, centres, out }) {
      const pairs = Math.ceil(k / 2);
      const quads = 32 * Math.floor(p / 4);
      // The last centres first: where their number is odd, the lane beside the last runs into the next point, which is
      // then written over.
      for (let first = pairs - 1 - ((pairs - 1) % 2); first >= 0; first -= 2) {
        functions[`distance${Math.min(2, pairs - first)}`]?.(
          values,
          values + 8 * p * points,
          quads,
          8 * p,
          centres + 16 * first,
          16 * pairs,
          out + 16 * first,
          8 * k,
        );
      }
    },
  };
}
