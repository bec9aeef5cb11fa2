import type { Column } from '#lib/responses/table.ts';
import { codeRows } from '../encode/code-rows.ts';
import { gridsOf } from '../encode/grids-of.ts';
import { inAnswerOrder } from '../in-answer-order.ts';
import type { BatteryStyle } from '../segmentation.ts';
import { beforeAfter } from '../style/before-after.ts';
import { styleDiagnostics } from '../style/style-diagnostics.ts';
import type { Begun } from './begun.ts';
import type { Calculated } from './plan-tasks.ts';

/** Fewer yes/no variables say too little about who ticks more. */
const FEWEST_TICKS = 4;
/** How people use a scale shows in so many as well as in more. */
const MOST_PEOPLE = 100_000;

/**
 * Response style in each rating grid, and in the yes/no variables together: how much of how people use the scale the segments
 * explain, and how much more segments of the answers as given would have. Of more than 100,000 people as many are looked at, evenly spaced in the
 * order of their answers. O(rows × items).
 */
export function batteryStyles(
  { framed, prepared, variantPlaces }: Begun,
  { recommended, segment, variants }: Pick<Calculated, 'recommended' | 'segment' | 'variants'>,
): BatteryStyle[] {
  const { k } = recommended;
  const given = variants.find(({ variant }) => 'as' in variant)?.labels;
  // In the order of their answers, so that the order of the table shows in no digit of the sums.
  const everyone = some(inAnswerOrder(prepared.patternOf), MOST_PEOPLE);
  const ticks = framed.columns.filter(({ scale }) => scale === 'binary');
  const batteries: [string | null, Column[]][] = [...gridsOf(framed.columns)];
  if (ticks.length >= FEWEST_TICKS) batteries.push([null, ticks]);
  return batteries.flatMap(([battery, columns]) => {
    const items = (of: Int32Array) => {
      const rows = pickRows(framed.rows, of);
      return columns.flatMap((column) => codeRows(column, rows));
    };
    const found = styleDiagnostics(items(everyone), pickRows(segment, everyone));
    if (!found) return [];
    const own = pickRows(segment, variantPlaces);
    const both =
      given && battery !== null ? beforeAfter(items(variantPlaces), { k, labels: given }, { k, labels: own }) : null;
    const asGiven = both && {
      levelBySegment: both.raw.levelBySegment,
      spreadBySegment: both.raw.spreadBySegment,
      ari: both.ari,
    };
    return [{ battery, items: columns.length, ...found, asGiven }];
  });
}

/** At most so many, evenly spaced. */
function some(places: Int32Array, most: number): Int32Array {
  if (places.length <= most) return places;
  return Int32Array.from({ length: most }, (_, at) => places[Math.floor((at * places.length) / most)] as number);
}

function pickRows(of: Int32Array, places: Int32Array): Int32Array {
  return Int32Array.from(places, (place) => of[place] as number);
}
