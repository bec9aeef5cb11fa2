/** Points gathered by equal answers to some of the questions ("groups"). */
export interface AskedSoFar {
  /** Questions in order of choice, by place in the design. */
  readonly questions: readonly number[];
  readonly groups: number;
  readonly groupOf: Int32Array;
}

/** The same, as classifiers learn it. */
export interface Asked extends AskedSoFar {
  readonly dimensions: number;
  /** `x[group * dimensions + j]`, and the bin of the same value; `cuts[j]` are those of feature j. */
  readonly x: Float64Array;
  readonly bins: Uint8Array;
  readonly cuts: readonly Float64Array[];
  /** `mass[(group * FOLDS + fold) * k + segment]`. */
  readonly mass: Float64Array;
}
