/**
 * As many respondents who all count alike would tell a mean as surely as these: (Σ w)² / Σ w², Kish's effective number. It is the
 * number of weights where all are the same, and less the more they differ; 0 when there are none.
 * @see L. Kish (1965), Survey Sampling, §11.7
 */
export function effectiveSize(weights: ArrayLike<number>): number {
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < weights.length; i++) {
    const w = weights[i] as number;
    sum += w;
    squares += w * w;
  }
  return squares > 0 ? (sum * sum) / squares : 0;
}
