import type { DistanceKernel } from './distance-kernel.ts';
import { plainDistanceKernel } from './plain-distance-kernel.ts';
import { wasmDistanceKernel } from './wasm-distance-kernel.ts';

let chosen: DistanceKernel | undefined;

/** The kernel of this process, made when first asked for: in WebAssembly where that is to be had, else in plain code. */
export function findDistanceKernel(): DistanceKernel {
  chosen ??= wasmDistanceKernel() ?? plainDistanceKernel();
  return chosen;
}
