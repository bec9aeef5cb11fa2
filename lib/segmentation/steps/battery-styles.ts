import type { Column } from '#lib/responses/table.ts';
import { answerOrder } from '../answer-order.ts';
import { codeColumn } from '../encode/code-column.ts';
import { gridsOf } from '../encode/grids-of.ts';
import { pick } from '../encode/pick.ts';
import type { BatteryStyle } from '../segmentation.ts';
import { beforeAfter } from '../style/before-after.ts';
import { styleDiagnostics } from '../style/style-diagnostics.ts';
import type { Begun } from './begun.ts';
import type { Calculated } from './plan-tasks.ts';

/** Fewer yes/no variables say too little about who ticks more. */
const FEWEST_TICKS = 4;

/**
 * Response style in each rating grid, and in the yes/no variables together: how much of how people use the scale the segments
 * explain, and how much more segments of the answers as given would have. O(rows × items).
 */
export function batteryStyles(
  { framed, prepared, variantPlaces }: Begun,
  { recommended, segment, variants }: Pick<Calculated, 'recommended' | 'segment' | 'variants'>,
): BatteryStyle[] {
  const { k } = recommended;
  const given = variants.find(({ variant }) => 'as' in variant)?.labels;
  // In the order of their answers, so that the order of the table shows in no digit of the sums.
  const everyone = Int32Array.from(framed.rows.keys()).sort(answerOrder(prepared.patternOf));
  const ticks = framed.columns.filter(({ scale }) => scale === 'binary');
  const batteries: [string | null, Column[]][] = [...gridsOf(framed.columns)];
  if (ticks.length >= FEWEST_TICKS) batteries.push([null, ticks]);
  return batteries.flatMap(([battery, columns]) => {
    const coded = columns.flatMap(codeColumn);
    const items = (of: Int32Array) => coded.map(({ values }) => pick(values, pickRows(framed.rows, of)));
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

function pickRows(of: Int32Array, places: Int32Array): Int32Array {
  return Int32Array.from(places, (place) => of[place] as number);
}
