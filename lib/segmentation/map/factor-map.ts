import type { Answers } from '../encode/answers.ts';
import { type MapColumns, mapColumns } from './map-columns.ts';
import { type MapVariable, mapVariables } from './map-variables.ts';
import { symmetricEigen } from './symmetric-eigen.ts';

/** Respondents and variables on the two axes that keep most of what tells answers apart. */
export interface FactorMap {
  /** What the analysis is called for these kinds of variables: all numbers, all categories, or both. */
  readonly method: 'pca' | 'mca' | 'famd';
  /** Sum of all eigenvalues. Without gaps and weights: numbers, steps and yes/no 1 each, a nominal variable its kinds − 1. */
  readonly inertia: number;
  /** Variance of the points along each axis that has any, greatest first, and its share of the inertia (0–1). */
  readonly eigenvalues: Float64Array;
  readonly shares: Float64Array;
  /** `coordinates[2 * i + axis]` of point i; their weighted mean is 0, their variance the eigenvalue. */
  readonly coordinates: Float64Array;
  readonly variables: readonly MapVariable[];
}

/** Axes with less than this share of the inertia are rounding. */
const NOTHING = 1e-12;

/**
 * A map of respondents and variables by factor analysis of mixed data: principal components of standardised numbers,
 * multiple correspondence analysis of categories, and both on one footing when both are there. Steps count as numbers,
 * and so do yes/no answers: standardised, they lie exactly as their two categories would. Each axis points to where the
 * column of greatest loading is high. When only one axis has variance, the second coordinate is 0.
 * O(points × columns² + columns³).
 * @returns null when no variable varies
 * @see J. Pagès (2004), Analyse factorielle de données mixtes; R: FactoMineR::FAMD, PCA, MCA (whose eigenvalues are these / variables)
 */
export function factorMap(answers: Answers): FactorMap | null {
  const blocks = mapColumns(answers);
  const columns = blocks.flatMap((block) => block.columns);
  if (columns.length === 0) return null;
  const { values, vectors } = symmetricEigen(covariance(columns, answers.weights), columns.length);
  const inertia = values.reduce((sum, value) => sum + Math.max(0, value), 0);
  const eigenvalues = values.filter((value) => value > inertia * NOTHING);
  const loadings = vectors.subarray(0, 2 * columns.length);
  const coordinates = project(columns, loadings, answers.count, Math.min(2, eigenvalues.length));
  return {
    method: methodOf(blocks),
    inertia,
    eigenvalues,
    shares: eigenvalues.map((value) => value / inertia),
    coordinates,
    variables: mapVariables(blocks, { loadings, eigenvalues, coordinates, weights: answers.weights }),
  };
}

function methodOf(blocks: readonly MapColumns[]): FactorMap['method'] {
  const nominal = blocks.filter(({ variable }) => variable.kind === 'nominal').length;
  const numbers = blocks.filter(({ variable }) => variable.kind === 'numeric' || variable.kind === 'ordinal').length;
  if (numbers === 0) return nominal > 0 ? 'mca' : 'pca';
  return nominal > 0 ? 'famd' : 'pca';
}

/** Weighted mean products of centred columns, summed over all points: a gap counts as the mean that it is put at. */
function covariance(columns: readonly Float64Array[], weights: Float64Array): Float64Array {
  const size = columns.length;
  const mass = weights.reduce((sum, w) => sum + w, 0);
  const out = new Float64Array(size * size);
  for (let a = 0; a < size; a++) {
    const weighed = (columns[a] as Float64Array).map((x, i) => (x * (weights[i] as number)) / mass);
    for (let b = a; b < size; b++) {
      const other = columns[b] as Float64Array;
      let sum = 0;
      for (let i = 0; i < weighed.length; i++) sum += (weighed[i] as number) * (other[i] as number);
      out[a * size + b] = sum;
      out[b * size + a] = sum;
    }
  }
  return out;
}

function project(columns: readonly Float64Array[], loadings: Float64Array, count: number, axes: number): Float64Array {
  const out = new Float64Array(2 * count);
  columns.forEach((column, j) => {
    for (let axis = 0; axis < axes; axis++) {
      const loading = loadings[axis * columns.length + j] as number;
      for (let i = 0; i < count; i++) {
        out[2 * i + axis] = (out[2 * i + axis] as number) + loading * (column[i] as number);
      }
    }
  });
  return out;
}
