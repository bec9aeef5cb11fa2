import { studentT } from '#lib/statistics/student-t.ts';
import type { Profile, ProfileCell } from '../profile/profile.ts';
import type { Segmentation } from '../segmentation.ts';
import type { FigureName } from './common-figures.ts';
import type { Figure, Wave } from './wave.ts';

/**
 * A run as a wave, out of what was written down of it. Weighted respondents count as the effective number of them, their segments by
 * the people they stand for.
 * @param names the figures, in their order
 */
export function waveOf(
  { segments, used, weighting }: Pick<Segmentation, 'segments' | 'used' | 'weighting'>,
  profile: Profile,
  names: readonly FigureName[],
): Wave {
  const lines = new Map(profile.variables.map(({ name, lines }) => [name, lines]));
  const people = weighting?.effective ?? used;
  return {
    people,
    segments: segments.map(({ code, size, share }) => ({
      code,
      size: weighting ? share * people : size,
      figures: names.map(({ variable, category }) => {
        const line = lines.get(variable)?.find((one) => one.category === category);
        return figureOf(
          line?.cells.find(({ segment }) => segment === code),
          category,
        );
      }),
    })),
  };
}

function figureOf(cell: ProfileCell | undefined, category: string | null): Figure {
  if (!cell) return category === null ? { tag: 'mean', n: 0, mean: 0, variance: 0 } : { tag: 'share', count: 0, n: 0 };
  const n = cell.effective ?? cell.n;
  if (category !== null) return { tag: 'share', count: Math.min(n, cell.value * n), n };
  return { tag: 'mean', n, mean: cell.value, variance: varianceOf(cell, n) };
}

/** What its Student interval was made of. */
function varianceOf({ low, high }: ProfileCell, n: number): number {
  return n < 2 ? 0 : n * ((high - low) / 2 / studentT.critical(0.05, n - 1)) ** 2;
}
