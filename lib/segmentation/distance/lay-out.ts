import type { Answers } from '../encode/answers.ts';

/**
 * Answers point by point, for loops that read two points side by side. Numbers and steps of a scale are measures:
 * `values[i * measures + v]`, NaN where missing. Kinds and yes/no are kinds: `codes[i * kinds + v]`, −1 where missing.
 */
export interface Layout {
  readonly count: number;
  /** Respondents at each point. */
  readonly weights: Float64Array;
  readonly measures: number;
  readonly values: Float64Array;
  /** How much each measure counts. */
  readonly measureWeights: Float64Array;
  readonly kinds: number;
  readonly codes: Int32Array;
  /** How much each kind counts. */
  readonly kindWeights: Float64Array;
  readonly levels: Int32Array;
  readonly kindNames: readonly string[];
}

/** Steps of an ordinal scale become their ranks 0, 1, 2 …, as R's cluster::daisy takes them. O(count × variables). */
export function layOut({ count, weights, variables }: Answers): Layout {
  const measured = variables.flatMap((variable) => {
    if (variable.kind === 'numeric') return { weight: variable.weight, values: variable.values };
    if (variable.kind !== 'ordinal') return [];
    return { weight: variable.weight, values: Float64Array.from(variable.codes, (code) => (code < 0 ? NaN : code)) };
  });
  const named = variables.flatMap((variable) => {
    return variable.kind === 'nominal' || variable.kind === 'binary' ? variable : [];
  });
  const values = new Float64Array(count * measured.length);
  measured.forEach((measure, v) => {
    for (let i = 0; i < count; i++) values[i * measured.length + v] = measure.values[i] as number;
  });
  const codes = new Int32Array(count * named.length);
  named.forEach((kind, v) => {
    for (let i = 0; i < count; i++) codes[i * named.length + v] = kind.codes[i] as number;
  });
  return {
    count,
    weights,
    measures: measured.length,
    values,
    measureWeights: Float64Array.from(measured, ({ weight }) => weight),
    kinds: named.length,
    codes,
    kindWeights: Float64Array.from(named, ({ weight }) => weight),
    levels: Int32Array.from(named, ({ levels }) => levels),
    kindNames: named.map(({ name }) => name),
  };
}
