import type { MapColumns } from './map-columns.ts';

/** A figure on each of the two axes; 0 on an axis without variance. */
export type OnAxes = readonly [number, number];

/** One variable on the map. */
export type MapVariable = NumberOnMap | KindsOnMap;

interface OnMapBase {
  readonly name: string;
  /** Share of each axis that the variable makes up; those of all variables add up to 1. */
  readonly contribution: OnAxes;
}

/** A number, steps or yes/no: where it points. */
export interface NumberOnMap extends OnMapBase {
  readonly kind: 'number';
  /** Correlation of the answers with each axis, −1 to 1, a gap being at the mean. */
  readonly correlation: OnAxes;
}

/** A nominal variable: where the people of each kind are. */
export interface KindsOnMap extends OnMapBase {
  readonly kind: 'kinds';
  /** Share of each axis' variance among those who answered that the kinds explain, 0 to 1. */
  readonly etaSquared: OnAxes;
  /** Kinds that somebody gave, by code, with their share of those who answered and the mean of their people's coordinates. */
  readonly levels: readonly { readonly code: number; readonly share: number; readonly coordinates: OnAxes }[];
}

/** Axes as `factorMap` found them: loadings axis by axis, coordinates point by point. */
export interface Axes {
  readonly loadings: Float64Array;
  readonly eigenvalues: Float64Array;
  readonly coordinates: Float64Array;
  readonly weights: Float64Array;
}

/** Places variables on the axes that were made of them. O(points × variables). */
export function mapVariables(blocks: readonly MapColumns[], axes: Axes): MapVariable[] {
  const size = blocks.reduce((sum, { columns }) => sum + columns.length, 0);
  let from = 0;
  return blocks.map((block) => {
    const at = from;
    from += block.columns.length;
    const { name, kind } = block.variable;
    const contribution = onAxes(axes, (axis) => {
      const part = axes.loadings.subarray(axis * size + at, axis * size + from);
      return part.reduce((sum, loading) => sum + loading * loading, 0);
    });
    if (kind === 'nominal') return { name, kind: 'kinds', contribution, ...kindsOn(block, axes) };
    const column = block.columns[0] as Float64Array;
    const correlation = onAxes(axes, (axis) => correlate(column, axis, axes));
    return { name, kind: 'number', contribution, correlation };
  });
}

function onAxes({ eigenvalues }: Axes, figure: (axis: number) => number): OnAxes {
  return [eigenvalues.length > 0 ? figure(0) : 0, eigenvalues.length > 1 ? figure(1) : 0];
}

/** Both sides have mean 0. */
function correlate(column: Float64Array, axis: number, { coordinates, weights }: Axes): number {
  let xy = 0;
  let xx = 0;
  let yy = 0;
  for (let i = 0; i < column.length; i++) {
    const w = weights[i] as number;
    const x = column[i] as number;
    const y = coordinates[2 * i + axis] as number;
    xy += w * x * y;
    xx += w * x * x;
    yy += w * y * y;
  }
  return Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)));
}

function kindsOn({ variable, shares }: MapColumns, axes: Axes): Pick<KindsOnMap, 'etaSquared' | 'levels'> {
  const codes = variable.kind === 'numeric' ? new Int32Array(0) : variable.codes;
  const means = [0, 1].map((axis) => kindMeans(codes, shares, axis, axes));
  const levels = [...shares.keys()].flatMap((code) => {
    const share = shares[code] as number;
    const place: OnAxes = [means[0]?.of[code] as number, means[1]?.of[code] as number];
    return share > 0 ? [{ code, share, coordinates: place }] : [];
  });
  return { etaSquared: onAxes(axes, (axis) => means[axis]?.explained as number), levels };
}

function kindMeans(codes: Int32Array, shares: Float64Array, axis: number, { coordinates, weights }: Axes) {
  const masses = new Float64Array(shares.length);
  const of = new Float64Array(shares.length);
  let mass = 0;
  let sum = 0;
  let squares = 0;
  codes.forEach((code, i) => {
    if (code < 0) return;
    const w = weights[i] as number;
    const y = coordinates[2 * i + axis] as number;
    masses[code] = (masses[code] as number) + w;
    of[code] = (of[code] as number) + w * y;
    mass += w;
    sum += w * y;
    squares += w * y * y;
  });
  let between = 0;
  for (let code = 0; code < of.length; code++) {
    if (masses[code] === 0) continue;
    of[code] = (of[code] as number) / (masses[code] as number);
    between += (masses[code] as number) * ((of[code] as number) - sum / mass) ** 2;
  }
  const total = squares - (sum * sum) / mass;
  return { of, explained: total > 0 ? Math.min(1, between / total) : 0 };
}
