import type { Table } from '#lib/responses/table.ts';
import { benjaminiHochberg } from '#lib/statistics/benjamini-hochberg.ts';
import { compareMeans } from '#lib/statistics/compare-means.ts';
import { compareShares } from '#lib/statistics/compare-shares.ts';
import { meanInterval } from '#lib/statistics/mean-interval.ts';
import { wilsonInterval } from '#lib/statistics/wilson-interval.ts';
import type { SegmentRows } from '../segment-rows.ts';
import { alikeMoments } from './alike-moments.ts';
import type { Contrast } from './contrast.ts';
import { corrected } from './corrected.ts';
import { FEWEST_CHOSEN } from './fewest-chosen.ts';
import { mergedMoments } from './merged-moments.ts';
import { type Tally, tally } from './tally.ts';

/**
 * Every segment against everyone else in every column of the table, those that were not clustered too: yes for binary
 * columns, each category for nominal, ordinal and multi ones, the mean for numbers (whole-number scales too). Those who
 * did not answer are left out of the base. Where respondents are weighted, shares and means are of the people they stand for, intervals
 * and tests of Kish's effective number of respondents. p-values are corrected as `corrected` says. O(rows × columns).
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
  return each.flatMap((group, segment) => {
    if (group.people === 0) return [];
    const others = mergedMoments(each.filter((_, other) => other !== segment));
    const here = alikeMoments(group);
    const rest = alikeMoments(others);
    const [low, high] = meanInterval(here);
    const { effect, p } = compareMeans(here, rest);
    const contrast = {
      segment,
      variable,
      measure: 'mean' as const,
      category: null,
      value: here.mean,
      ...{ low, high, count: group.people, n: group.people, effective: here.n },
      rest: others.people === 0 ? null : rest.mean,
      ...{ restN: others.people, restEffective: rest.n, effect, residual: null, p },
    };
    return [contrast];
  });
}

function ofCategories(tallied: Extract<Tally, { tag: 'categories' }>): Contrast[] {
  const { variable, scale, width, counts, answered, mass } = tallied;
  const everyone = { people: total(answered), mass: total(mass.answered) };
  const out: Contrast[] = [];
  for (let category = scale === 'binary' ? 1 : 0; category < width; category++) {
    const chose = column(counts, category, width);
    const choseMass = column(mass.counts, category, width);
    if (total(chose) < FEWEST_CHOSEN && scale !== 'binary') continue;
    for (let segment = 0; segment < answered.length; segment++) {
      const n = answered[segment] as number;
      if (n === 0) continue;
      const [own, ownSquares] = [mass.answered[segment] as number, mass.squares[segment] as number];
      const here = alikeShare(choseMass[segment] as number, own, ownSquares);
      const others = total(choseMass) - (choseMass[segment] as number);
      const rest = alikeShare(others, everyone.mass - own, without(mass.squares, segment));
      const [low, high] = wilsonInterval(here.count, here.n);
      const { effect, residual, p } = compareShares(here.count, here.n, rest.count, rest.n);
      const restN = everyone.people - n;
      out.push({
        ...{ segment, variable, measure: 'share', category },
        ...{ value: here.share, low, high, count: chose[segment] as number, n, effective: here.n },
        ...{ rest: restN === 0 ? null : rest.share, restN, restEffective: rest.n, effect, residual, p },
      });
    }
  }
  return out;
}

function column(counts: Float64Array, category: number, width: number): Float64Array {
  return Float64Array.from({ length: counts.length / width }, (_, at) => counts[at * width + category] as number);
}

/** Added up anew: squares of weights are not exact, and less than all of them would leave dust. */
function without(values: Float64Array, at: number): number {
  return values.reduce((sum, x, other) => (other === at ? sum : sum + x), 0);
}

function total(values: Float64Array): number {
  return values.reduce((sum, x) => sum + x, 0);
}

/** A share as so many respondents who all count alike would have it: `n` is Kish's effective number of them. */
function alikeShare(count: number, mass: number, squares: number) {
  const share = mass > 0 ? count / mass : 0;
  const n = squares > 0 ? mass ** 2 / squares : 0;
  return { share, n, count: Math.min(n, share * n) };
}
