import type { Column } from '#lib/responses/table.ts';
import { compareRows } from './compare-rows.ts';
import { hashRows } from './hash-rows.ts';

/** Rows in an order in which equal ones stand together. */
export interface GatheredRows {
  /** The rows given, in that order. */
  readonly rows: Int32Array;
  /** Where each run of equal rows begins. */
  readonly firsts: Int32Array;
  /** By place among the rows given the run that its row stands in. */
  readonly patternOf: Int32Array;
}

/**
 * Brings rows that gave the same answers together, in an order that hangs on the answers alone and not on the order of the table.
 * It is that of a hash, which is far quicker to sort by than answers are, and needs no copy of them.
 * O(rows × columns + rows log rows).
 */
export function gatherRows(columns: readonly Column[], rows: Int32Array): GatheredRows {
  const count = rows.length;
  let bits = 0;
  while (2 ** bits < count) bits++;
  // As many bits of the hash as fit before the place in a whole number.
  const hash = hashRows(columns, rows, 53 - bits);
  const keys = hash.map((key, at) => key * 2 ** bits + at).sort();
  const order = new Int32Array(count);
  for (let at = 0; at < count; at++) order[at] = (keys[at] as number) % 2 ** bits;
  const differ = (a: number, b: number) => compareRows(columns, rows[a] as number, rows[b] as number);
  const firsts: number[] = [];
  for (let from = 0; from < count; ) {
    let to = from + 1;
    let alike = true;
    const first = order[from] as number;
    for (; to < count && hash[order[to] as number] === hash[first]; to++)
      alike &&= differ(first, order[to] as number) === 0;
    // Seldom two different answers have one hash.
    if (!alike) order.subarray(from, to).sort((a, b) => differ(a, b) || a - b);
    for (let at = from; at < to; at++) {
      if (at === from || (!alike && differ(order[at - 1] as number, order[at] as number) !== 0)) firsts.push(at);
    }
    from = to;
  }
  const patternOf = new Int32Array(count);
  const sorted = new Int32Array(count);
  for (let at = 0, run = -1; at < count; at++) {
    if (firsts[run + 1] === at) run++;
    patternOf[order[at] as number] = run;
    sorted[at] = rows[order[at] as number] as number;
  }
  return { rows: sorted, firsts: Int32Array.from(firsts), patternOf };
}
