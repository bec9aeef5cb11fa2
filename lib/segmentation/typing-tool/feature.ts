/**
 * One number that classifiers read, made of one person's answer to one variable, standardised by `mean` and `unit`.
 * A `number` is itself; a `step` (ordinal, yes/no) its place in `codes`; `is` and `ticked` are 1 for `code`, else 0.
 */
export type Feature = NumberFeature | StepFeature | CodeFeature;

interface FeatureBase {
  /** Name of the column that is asked. */
  readonly variable: string;
  readonly mean: number;
  /** Divisor, positive. */
  readonly unit: number;
}

export interface NumberFeature extends FeatureBase {
  readonly kind: 'number';
}

export interface StepFeature extends FeatureBase {
  readonly kind: 'step';
  readonly codes: readonly string[];
}

export interface CodeFeature extends FeatureBase {
  readonly kind: 'is' | 'ticked';
  readonly code: string;
}
