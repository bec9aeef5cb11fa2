import { instantiate } from '../assembler/instantiate.ts';
import { wasmModule } from '../assembler/wasm-module.ts';
import { growingMemory } from '../growing-memory.ts';
import { averageFunction } from './average-function.ts';
import { countFunction } from './count-function.ts';
import { lookupFunction } from './lookup-function.ts';
import type { LookupKernel } from './lookup-kernel.ts';
import { nearestFunction } from './nearest-function.ts';
import { nearestOfManyFunction } from './nearest-of-many-function.ts';
import { reassignFunction } from './reassign-function.ts';
import { screenFunction } from './screen-function.ts';
import { shiftFunction } from './shift-function.ts';
import { tabulateFunction } from './tabulate-function.ts';

type Step = (...given: number[]) => void;

/** So many pairs of centres are held in registers at a time, or fewer. */
const WIDTHS = [1, 2, 3, 4];
const WIDEST = 4;

/** The kernel in WebAssembly, or null where that is not to be had. */
export function wasmLookupKernel(): LookupKernel | null {
  const steps = [nearestOfManyFunction(), reassignFunction(), screenFunction(), shiftFunction(), countFunction()];
  const byWidth = WIDTHS.flatMap((width) => [lookupFunction(width), nearestFunction(width), screenFunction(width)]);
  const running = instantiate(wasmModule([...byWidth, ...steps, tabulateFunction(), averageFunction()]));
  if (!running) return null;
  const { memory, functions } = running;
  const called = (name: string) => functions[name] as Step;
  const widths = (name: string) => WIDTHS.map((width) => called(`${name}${width}`));
  const [lookups, nearests, screens] = [widths('lookup'), widths('nearest'), widths('screen')];
  const [nearest, reassign, screen, shift] = [called('nearest'), called('reassign'), called('screen'), called('shift')];
  const [count, tabulate, average] = [called('count'), called('tabulate'), called('average')];
  return {
    reserve: growingMemory(memory),
    tabulate({ tables, columns, numbers, pairs, apart }) {
      tabulate(tables, tables + 24 * (columns - numbers), 16 * pairs, apart);
    },
    measure({ packs, numbers, columns, pairs, cells, values, table, centres, out }, first, points) {
      const stride = 16 * pairs;
      const loose = centres + (columns - numbers) * stride;
      const cell = cells + 2 * packs * first;
      const value = values + 8 * numbers * first;
      for (let pair = 0, to = out; pair < pairs; pair += WIDEST, to += 16 * WIDEST) {
        const lookup = lookups[Math.min(WIDEST, pairs - pair) - 1] as Step;
        const by = to - out;
        lookup(cell, value, 2 * packs, 8 * numbers, table + by, loose + by, stride, to, to + points * stride);
      }
    },
    nearest({ pairs, out, found, near }, points) {
      const end = out + 16 * pairs * points;
      const few = nearests[pairs - 1];
      if (few) few(out, end, found, near);
      else nearest(out, end, 16 * pairs, found, near);
    },
    reassign(places, first, points) {
      const { found, near, labels, weights, cells, values, tally, packs, numbers } = places;
      const { people, sums, pairs, sizes, occupied } = places;
      const [cell, value] = [cells + 2 * packs * first, values + 8 * numbers * first];
      const [label, weight] = [labels + 4 * first, weights + 8 * first];
      // biome-ignore format: parameters of one kind in a line
      reassign(found, found + 4 * points, near, label, weight, cell, value, tally,
        2 * packs, 8 * numbers, people, sums, 16 * pairs, sizes, occupied);
    },
    screen({ out, pairs, labels, weights, sizes, tally }, first, points) {
      const stride = 16 * pairs;
      const ask = screens[pairs - 1] ?? screen;
      ask(out, out + stride * points, stride, labels + 4 * first, weights + 8 * first, sizes, first, tally);
    },
    shift(places, end) {
      const { movers, labels, weights, cells, values, decoded, wide, spans, centres, own, far, tally } = places;
      const { packs, numbers, people, sums, pairs, sizes, occupied } = places;
      // biome-ignore format: parameters of one kind in a line
      shift(movers, end, labels, weights, cells, values, decoded, 8 * wide, spans, centres, own, far, tally,
        2 * packs, 8 * numbers, people, sums, 16 * pairs, sizes, occupied);
    },
    count(places) {
      const { labels, weights, cells, values, packs, numbers, people, sums, pairs, sizes, occupied } = places;
      // biome-ignore format: parameters of one kind in a line
      count(labels, labels + 4 * places.count, weights, cells, values,
        2 * packs, 8 * numbers, people, sums, 16 * pairs, sizes, occupied);
    },
    average({ means, columns, pairs, sizes }) {
      average(means, means + 24 * columns, 16 * pairs, sizes);
    },
  };
}
