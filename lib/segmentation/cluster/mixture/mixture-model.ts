import type { MixtureData } from './mixture-data.ts';

/**
 * A mixture of k classes within which variables are independent of each other: a class has a share, a probability for
 * every code of a coded variable, and a mean and a variance for every numeric one. All are views on `parameters`,
 * written in place. `shares[c]`, `codes[c * codeRows + row]`, `means[c * numeric + j]`, `variances[c * numeric + j]`,
 * the latter in units of the whole frame.
 */
export interface MixtureModel {
  readonly k: number;
  readonly parameters: Float64Array;
  readonly shares: Float64Array;
  readonly codes: Float64Array;
  readonly codeRows: number;
  readonly means: Float64Array;
  readonly variances: Float64Array;
}

/** A mixture whose parameters are not filled in yet. */
export function emptyMixture(k: number, data: MixtureData): MixtureModel {
  const codeRows = data.firstRow[data.coded] as number;
  const sizes = [k, k * codeRows, k * data.numeric, k * data.numeric] as const;
  const parameters = new Float64Array(sizes.reduce((sum, size) => sum + size, 0));
  let from = 0;
  const view = (size: number) => {
    from += size;
    return parameters.subarray(from - size, from);
  };
  const [shares, codes, means, variances] = [view(sizes[0]), view(sizes[1]), view(sizes[2]), view(sizes[3])];
  return { k, parameters, shares, codes, codeRows, means, variances };
}
