import { chiSquared } from '#lib/statistics/chi-squared.ts';
import { contingency } from '#lib/statistics/contingency.ts';
import { blocksOf } from './blocks-of.ts';
import { codeColumn } from './encode/code-column.ts';
import { pick } from './encode/pick.ts';
import { spread } from './encode/spread.ts';
import type { Frame } from './frame.ts';
import type { FrameWarning } from './segmentation.ts';
import type { Weighting } from './weighting/weighting.ts';
import type { Block, Weights } from './weights.ts';

/** People for each variable, so that segments found in a sample resemble those of everyone. */
const PEOPLE_PER_VARIABLE = 70;
/** Answers that go together so closely say one thing twice. */
const ALIKE = 0.95;

/** Weights that differ so much cost half of the respondents. */
const UNEVEN = 2;
/** Pairs that are told; of more of them the number. */
const MOST_TOLD = 20;
/** Of very many variables fewer people tell as well which say the same. */
const MANY = 200;
const FEW_ROWS = 400;

/**
 * What speaks against a frame without forbidding it: fewer than 70 people for each variable, and pairs of variables that say the same
 * twice and so count double (correlation of numbers, steps and yes/no, or Cramér's V of categories, of .95 and more), the most
 * alike first; weights of factors that no variable belongs to; and weights of respondents that cost half of them or more. O(rows × variables²).
 * @param people respondents of the whole frame, of whom `sample` may hold fewer
 * @see S. Dolnicar, B. Grün, F. Leisch, K. Schmidt (2014), Required sample sizes for data-driven market segmentation analyses
 */
export function frameWarnings(
  sample: Frame,
  people: number,
  { weights, weighting }: { readonly weights?: Weights | undefined; readonly weighting?: Weighting | undefined } = {},
): FrameWarning[] {
  const { columns } = sample;
  const needed = PEOPLE_PER_VARIABLE * columns.length;
  const few: FrameWarning[] = people < needed ? [{ tag: 'fewPeople', people, needed }] : [];
  const blocks = blocksOf(sample).map(({ block }) => block);
  const idle = Object.entries(weights?.of ?? {}).flatMap(([block, weight]): FrameWarning[] => {
    return weight > 0 && !blocks.some((one) => one === block) ? [{ tag: 'idleWeight', block: block as Block }] : [];
  });
  const alike = nearDuplicates(sample).sort((a, b) => b.alike - a.alike);
  const more = alike.length - MOST_TOLD;
  return [
    ...few,
    ...(weighting && weighting.designEffect >= UNEVEN ? [uneven(people, weighting)] : []),
    ...idle,
    ...alike.slice(0, MOST_TOLD),
    ...(more > 0 ? [{ tag: 'moreDuplicates', count: more } as const] : []),
  ];
}

function uneven(people: number, { effective }: Weighting): FrameWarning {
  return { tag: 'unevenWeights', people, effective: Math.round(effective) };
}

function nearDuplicates({ columns, rows }: Frame): Extract<FrameWarning, { tag: 'nearDuplicates' }>[] {
  const used = columns.length > MANY ? rows.slice(0, FEW_ROWS) : rows;
  const cells = columns.map((column) => {
    if (column.scale === 'multi' || column.scale === 'text') return null;
    if (column.scale === 'nominal') return Float64Array.from(used, (row) => column.cells[row] as number);
    return standardised(pick(codeColumn(column)[0]?.values ?? new Float64Array(0), used));
  });
  const out: Extract<FrameWarning, { tag: 'nearDuplicates' }>[] = [];
  for (let a = 0; a < columns.length; a++) {
    for (let b = a + 1; b < columns.length; b++) {
      const [first, second] = [columns[a], columns[b]];
      const [x, y] = [cells[a], cells[b]];
      if (!first || !second || !x || !y || (first.scale === 'nominal') !== (second.scale === 'nominal')) continue;
      const alike = first.scale === 'nominal' ? association(x, y) : Math.abs(correlation(x, y));
      if (alike >= ALIKE) out.push({ tag: 'nearDuplicates', variables: [first.name, second.name], alike });
    }
  }
  return out;
}

/** Mean 0 and variance 1, so that sums of squares lose no digits. */
function standardised(values: Float64Array): Float64Array {
  const { mean, sd } = spread(values);
  return sd > 0 ? values.map((x) => (x - mean) / sd) : values.map((x) => (Number.isNaN(x) ? x : 0));
}

/** Pearson's, over those who answered both; 0 with fewer than three of them, or where one does not vary. */
function correlation(x: Float64Array, y: Float64Array): number {
  let n = 0;
  let sx = 0;
  let sy = 0;
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (let i = 0; i < x.length; i++) {
    const a = x[i] as number;
    const b = y[i] as number;
    if (Number.isNaN(a) || Number.isNaN(b)) continue;
    n++;
    sx += a;
    sy += b;
    xx += a * a;
    yy += b * b;
    xy += a * b;
  }
  if (n < 3) return 0;
  const found = (xy - (sx * sy) / n) / Math.sqrt((xx - (sx * sx) / n) * (yy - (sy * sy) / n));
  return Number.isFinite(found) ? found : 0;
}

function association(x: Float64Array, y: Float64Array): number {
  const kinds = (values: Float64Array) => 1 + values.reduce((most, value) => Math.max(most, value), 0);
  return chiSquared(contingency(x, y, kinds(x), kinds(y))).cramersV;
}
