import type { LookupKernel } from './lookup-kernel.ts';
import { plainLookupKernel } from './plain-lookup-kernel.ts';
import { wasmLookupKernel } from './wasm-lookup-kernel.ts';

let chosen: LookupKernel | undefined;

/** The kernel of this process, made when first asked for: in WebAssembly where that is to be had, else in plain code that gives the same bits. */
export function findLookupKernel(): LookupKernel {
  chosen ??= wasmLookupKernel() ?? plainLookupKernel();
  return chosen;
}
