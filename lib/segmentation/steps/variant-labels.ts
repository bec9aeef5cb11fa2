import type { Column } from '#lib/responses/table.ts';
import type { Frame } from '../frame.ts';
import { prepare } from '../prepare.ts';
import type { Begun } from './begun.ts';
import type { Variant } from './task.ts';

/** The clusters of a variant of the analysis, by row of the frame that variants are made of; null when it has too few distinct answers, or a stop came. */
export function variantLabels(
  { options, plan, prepared, variants }: Begun,
  k: number,
  variant: Variant,
  stop: () => boolean,
): Int32Array | null {
  const framed = changed(variants, variant);
  if (framed.columns.length === 0) return null;
  // The method stays, also where what is left would have made `auto` take another.
  const method = options.method === 'auto' && prepared.algorithm !== 'kmeans' ? prepared.algorithm : options.method;
  const { points, patternOf, fitter } = prepare(framed, { ...options, method });
  if (points.count < k) return null;
  const fit = fitter.fit({ k, effort: { ...plan.search, keepRivals: false }, seed: options.seed, stop });
  return fit && Int32Array.from(patternOf, (at) => fit.labels[at] as number);
}

function changed(framed: Frame, variant: Variant): Frame {
  if ('without' in variant)
    return { ...framed, columns: framed.columns.filter(({ factor }) => (factor ?? 'none') !== variant.without) };
  return { ...framed, columns: framed.columns.map(ungridded) };
}

/** Rating items that are nobody's grid are not centred. */
function ungridded(column: Column): Column {
  const { grid: _, ...rest } = column;
  return rest;
}
