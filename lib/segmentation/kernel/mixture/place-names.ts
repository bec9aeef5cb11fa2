import { i32 } from '../assembler/i32.ts';
import type { MixturePlaces } from './mixture-places.ts';

/** The order in which the places stand at the beginning of the kernel's memory. */
export const PLACE_NAMES = [
  'pairs',
  'packs',
  'numeric',
  'list',
  'cells',
  'gapsFrom',
  'gaps',
  'values',
  'base',
  'table',
  'gapTable',
  'coefficients',
  'scores',
  'tops',
  'weights',
  'people',
  'sums',
  'gapSums',
  'moments',
] as const satisfies readonly (keyof MixturePlaces)[];

/** Reads a place. */
export function place(name: keyof MixturePlaces) {
  return i32.load(i32.const(0), 4 * PLACE_NAMES.indexOf(name));
}
