import type { LookupPlaces } from '../../kernel/lookup/lookup-places.ts';
import type { PackedPoints } from './packed-points.ts';

/**
 * What the kernel does column by column, tables first, then means. Tables grow with the columns of a pack from first to last; means come out of people from the
 * last column to the first, each time summed over it; a number is a column of the one value 1. See `tabulate` and `average` of the kernel.
 */
export function columnJobs({ packs, rows, numbers }: PackedPoints, places: LookupPlaces): Int32Array {
  const row = 16 * places.pairs;
  let steps = places.steps;
  let centres = places.centres;
  const tables: number[] = [];
  const means: number[] = [];
  packs.forEach(({ first, columns }, pack) => {
    const begin = places.table + row * first;
    const values = columns.map((column) => {
      const from = steps;
      steps += 8 * column.values.length;
      centres += row;
      return [from, steps, centres - row] as const;
    });
    // Nothing stands there before the first column.
    let end = begin;
    columns.forEach((column, at) => {
      const grown = begin + Math.max(row, end - begin) * column.values.length;
      tables.push(begin, end, grown, ...(values[at] ?? []));
      end = grown;
    });
    let people = places.people + row * first;
    let size = row * ((packs[pack + 1]?.first ?? rows) - first);
    for (let at = columns.length - 1; at >= 0; at--) {
      size /= columns[at]?.values.length ?? 1;
      means.push(people, places.left, places.left + size, ...(values[at] ?? []));
      people = places.left;
    }
  });
  for (let j = 0; j < numbers.length; j++, centres += row)
    means.push(places.sums + row * j, places.left, places.left + row, steps, steps + 8, centres);
  return Int32Array.from([...tables, ...means]);
}
