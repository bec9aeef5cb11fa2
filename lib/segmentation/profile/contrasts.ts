import type { Table } from '#lib/responses/table.ts';
import { benjaminiHochberg } from '#lib/statistics/benjamini-hochberg.ts';
import { compareMeans } from '#lib/statistics/compare-means.ts';
import { compareShares } from '#lib/statistics/compare-shares.ts';
import { meanInterval } from '#lib/statistics/mean-interval.ts';
import type { Moments } from '#lib/statistics/moments.ts';
import { wilsonInterval } from '#lib/statistics/wilson-interval.ts';
import type { SegmentRows } from '../segment-rows.ts';
import type { Contrast } from './contrast.ts';
import { corrected } from './corrected.ts';
import { FEWEST_CHOSEN } from './fewest-chosen.ts';
import { type Tally, tally } from './tally.ts';

/**
 * Every segment against everyone else in every column of the table, those that were not clustered too: yes for binary
 * columns, each category for nominal, ordinal and multi ones, the mean for numbers (whole-number scales too). Those who
 * did not answer are left out of the base. p-values are corrected as `corrected` says. O(rows × columns).
 * @param clustered names of the variables that the segments were found by
 * @param tallies of the table by segment, where they are at hand
 */
export function contrasts(
  table: Table,
  segments: SegmentRows,
  clustered: ReadonlySet<string>,
  tallies: readonly Tally[] = tally(table, segments),
): Contrast[] {
  const raw = tallies.flatMap((one) => (one.tag === 'numbers' ? ofNumbers(one) : ofCategories(one)));
  const adjusted = corrected(raw, clustered, benjaminiHochberg);
  return raw.map((contrast, i) => ({ ...contrast, p: adjusted[i] ?? 1 }));
}

function ofNumbers({ variable, each }: Extract<Tally, { tag: 'numbers' }>): Contrast[] {
  return each.flatMap((here, segment) => {
    if (here.n === 0) return [];
    const rest = merged(each.filter((_, other) => other !== segment));
    const [low, high] = meanInterval(here);
    const { effect, p } = compareMeans(here, rest);
    const contrast = {
      segment,
      variable,
      measure: 'mean' as const,
      category: null,
      value: here.mean,
      low,
      high,
      n: here.n,
    };
    const restMean = rest.n === 0 ? null : rest.mean;
    return [{ ...contrast, rest: restMean, restN: rest.n, effect, residual: null, p }];
  });
}

/** Moments of several groups together (Chan, Golub, LeVeque 1979). */
function merged(groups: readonly Moments[]): Moments {
  let n = 0;
  let mean = 0;
  let squares = 0;
  for (const group of groups) {
    if (group.n === 0) continue;
    const both = n + group.n;
    const apart = group.mean - mean;
    squares += group.variance * (group.n - 1) + (apart * apart * n * group.n) / both;
    mean += (apart * group.n) / both;
    n = both;
  }
  return { n, mean, variance: n < 2 ? 0 : squares / (n - 1) };
}

function ofCategories({ variable, scale, width, counts, answered }: Extract<Tally, { tag: 'categories' }>): Contrast[] {
  const all = answered.reduce((sum, n) => sum + n, 0);
  const out: Contrast[] = [];
  for (let category = scale === 'binary' ? 1 : 0; category < width; category++) {
    let total = 0;
    for (let segment = 0; segment < answered.length; segment++) total += counts[segment * width + category] ?? 0;
    if (total < FEWEST_CHOSEN && scale !== 'binary') continue;
    for (let segment = 0; segment < answered.length; segment++) {
      const n = answered[segment] ?? 0;
      if (n === 0) continue;
      const count = counts[segment * width + category] ?? 0;
      const restN = all - n;
      const [low, high] = wilsonInterval(count, n);
      const { effect, residual, p } = compareShares(count, n, total - count, restN);
      const rest = restN === 0 ? null : (total - count) / restN;
      const value = count / n;
      out.push({
        segment,
        variable,
        measure: 'share',
        category,
        value,
        low,
        high,
        n,
        rest,
        restN,
        effect,
        residual,
        p,
      });
    }
  }
  return out;
}
