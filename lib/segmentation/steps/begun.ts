import type { AnalyseOptions } from '../analyse-options.ts';
import type { Budget } from '../budget.ts';
import type { Frame } from '../frame.ts';
import type { Prepared } from '../prepared.ts';
import type { Weighting } from '../weighting/weighting.ts';

/** An analysis before its calculation: who and what is used, encoded, and how much is to be calculated. */
export interface Begun {
  readonly options: AnalyseOptions;
  readonly framed: Frame;
  readonly prepared: Prepared;
  /** What weights of respondents cost; undefined where all count alike. */
  readonly weighting: Weighting | undefined;
  readonly plan: Budget;
  /** Numbers of segments that will be tried. */
  readonly range: { readonly from: number; readonly to: number };
  /** The respondents that are held against chance, all counting alike, and those that variants are made of: everybody unless there are very many. */
  readonly sample: Frame;
  readonly variants: Frame;
  /** By row of `variants` its place among the used rows. */
  readonly variantPlaces: Int32Array;
}
