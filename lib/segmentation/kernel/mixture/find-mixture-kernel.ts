import type { MixtureKernel } from './mixture-kernel.ts';
import { plainMixtureKernel } from './plain-mixture-kernel.ts';
import { wasmMixtureKernel } from './wasm-mixture-kernel.ts';

let chosen: MixtureKernel | undefined;

/** The kernel of this process, made when first asked for: in WebAssembly where that is to be had, else in plain code that gives the same bits. */
export function findMixtureKernel(): MixtureKernel {
  chosen ??= wasmMixtureKernel() ?? plainMixtureKernel();
  return chosen;
}
