import { type Random, randomInt, seededRandom } from '#lib/random.ts';
import type { Column, Table } from '#lib/responses/table.ts';

/** Segments that the answers are drawn from, and the share of answers that nobody gave. */
const KINDS = 4;
const GAPS = 0.05;

/**
 * Made-up answers of four kinds of people, equally many of each: half of the columns items of rating grids of five steps (one grid, or
 * three of 40 columns and more), the others numbers, every second one a skewed amount, nominal variables of four kinds, and yes/no.
 * Kinds overlap, and one answer in twenty is missing.
 */
export function mixedAnswers(rows: number, columns: number): Table {
  const random = seededRandom(7);
  const kinds = Uint8Array.from({ length: rows }, () => randomInt(random, KINDS));
  const grids = columns >= 40 ? 3 : 1;
  const items = grids * Math.floor(columns / 2 / grids);
  const third = Math.round((columns - items) * 0.3);
  const out = Array.from({ length: columns }, (_, at): Column => {
    if (at < items) return item(`item${at + 1}`, `grid${1 + Math.floor((at * grids) / items)}`, kinds, random);
    if (at < items + third) return number(`number${at + 1}`, at % 2 === 0, kinds, random);
    return at < items + 2 * third ? word(`word${at + 1}`, kinds, random) : tick(`tick${at + 1}`, kinds, random);
  });
  return { rows, columns: out };
}

function item(name: string, grid: string, kinds: Uint8Array, random: Random): Column {
  const means = perKind(() => 1 + 2 * random());
  const step = (kind: number) => Math.max(0, Math.min(4, Math.round((means[kind] as number) + 0.9 * normal(random))));
  return { name, grid, scale: 'ordinal', categories: categories(5), cells: codes(kinds, random, step) };
}

function number(name: string, isAmount: boolean, kinds: Uint8Array, random: Random): Column {
  const means = perKind(() => 2 * random());
  const cells = Float64Array.from(kinds, (kind) => {
    if (random() < GAPS) return Number.NaN;
    const x = (means[kind] as number) + normal(random);
    return Math.round(isAmount ? 100 * Math.exp(x) : 40 + 10 * x);
  });
  return { name, scale: 'interval', cells };
}

function word(name: string, kinds: Uint8Array, random: Random): Column {
  const usual = perKind(() => randomInt(random, 4));
  const pick = (kind: number) => (random() < 0.4 ? (usual[kind] as number) : randomInt(random, 4));
  return { name, scale: 'nominal', categories: categories(4), cells: codes(kinds, random, pick) };
}

function tick(name: string, kinds: Uint8Array, random: Random): Column {
  const shares = perKind(() => 0.1 + 0.8 * random());
  const says = (kind: number) => Number(random() < (shares[kind] as number));
  return { name, scale: 'binary', categories: categories(2), cells: codes(kinds, random, says) };
}

function codes(kinds: Uint8Array, random: Random, answer: (kind: number) => number): Int8Array {
  const out = new Int8Array(kinds.length);
  for (let row = 0; row < out.length; row++) out[row] = random() < GAPS ? -1 : answer(kinds[row] as number);
  return out;
}

function categories(count: number): { readonly code: string }[] {
  return Array.from({ length: count }, (_, at) => ({ code: `${at + 1}` }));
}

function perKind(make: () => number): number[] {
  return Array.from({ length: KINDS }, make);
}

/** Nearly normal, of mean 0 and variance 1: six uniform numbers together. */
function normal(random: Random): number {
  let sum = 0;
  for (let n = 0; n < 6; n++) sum += random();
  return (sum - 3) * Math.SQRT2;
}
