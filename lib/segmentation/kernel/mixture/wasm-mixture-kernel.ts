import { constantPool } from '../assembler/constant-pool.ts';
import { instantiate } from '../assembler/instantiate.ts';
import { wasmModule } from '../assembler/wasm-module.ts';
import { growingMemory } from '../growing-memory.ts';
import type { MixtureKernel } from './mixture-kernel.ts';
import { PLACE_NAMES } from './place-names.ts';
import { scoreFunction } from './score-function.ts';
import { shareFunction } from './share-function.ts';
import { sumFunction } from './sum-function.ts';

/** So many pairs of classes are held in registers at a time. */
const WIDEST = 4;
const WIDTHS = [1, 2, 3, WIDEST];

/** The kernel in WebAssembly, or null where that is not to be had. */
export function wasmMixtureKernel(): MixtureKernel | null {
  const constants = constantPool(8 * PLACE_NAMES.length);
  const running = instantiate(
    wasmModule([...WIDTHS.map(scoreFunction), shareFunction(constants.read), ...WIDTHS.map(sumFunction)]),
  );
  if (!running) return null;
  const { memory, functions } = running;
  const reserve = growingMemory(memory);
  constants.fill(reserve(0).f64);
  let pairs = 0;
  const byGroups = (name: string, points: number) => {
    for (let first = 0; first < pairs; first += WIDEST)
      functions[`${name}${Math.min(WIDEST, pairs - first)}`]?.(points, 16 * first);
  };
  return {
    reserve,
    aim(places) {
      const { i32 } = reserve(0);
      pairs = places.pairs;
      for (let at = 0; at < PLACE_NAMES.length; at++) i32[at] = places[PLACE_NAMES[at] as keyof typeof places];
    },
    score: (points) => byGroups('score', points),
    share: (points) => functions.share?.(points),
    sum: (points) => byGroups('sum', points),
  };
}
