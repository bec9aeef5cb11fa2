import { quantile } from '#lib/statistics/quantile.ts';

/** Into so many codes numbers are cut when they take more values than that. */
const MOST_CODES = 5;

/**
 * Numbers as codes in order: each value its own when there are at most five, else five ranges that hold about as many
 * people each (fewer when many gave the same number). −1 for a gap.
 */
export function cutNumbers(values: Float64Array): { readonly codes: Int32Array; readonly levels: number } {
  const present = values.filter((x) => !Number.isNaN(x)).sort();
  const kinds = [...new Set(present)];
  const borders = kinds.length <= MOST_CODES ? kinds.slice(1) : fifths(present);
  const codes = Int32Array.from(values, (x) => {
    if (Number.isNaN(x)) return -1;
    let code = 0;
    while (code < borders.length && x >= (borders[code] as number)) code++;
    return code;
  });
  return { codes, levels: borders.length + 1 };
}

/** Where the next range begins; a border that nobody is below, or that repeats, is none. */
function fifths(sorted: Float64Array): number[] {
  const borders = Array.from({ length: MOST_CODES - 1 }, (_, at) => quantile(sorted, (at + 1) / MOST_CODES));
  return [...new Set(borders)].filter((border) => border > (sorted[0] as number));
}
