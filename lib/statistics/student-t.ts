import { incompleteBeta } from './incomplete-beta.ts';

/**
 * Student's t distribution: the two-sided tail beyond `t`, and the value whose two-sided tail is `alpha`.
 * `df` may be broken (Welch). Relative error about 1e-10 by the continued fraction of the incomplete beta function.
 * @see R: `2 * pt(-abs(t), df)` and `qt(1 - alpha / 2, df)`
 */
export const studentT = {
  tail(t: number, df: number): number {
    if (!Number.isFinite(t)) return 0;
    return incompleteBeta(df / (df + t * t), df / 2, 0.5);
  },
  critical(alpha: number, df: number): number {
    let low = 0;
    let high = 2;
    while (studentT.tail(high, df) > alpha && high < 1e9) high *= 2;
    for (let i = 0; i < 100 && high - low > 1e-12 * high; i++) {
      const middle = (low + high) / 2;
      if (studentT.tail(middle, df) > alpha) low = middle;
      else high = middle;
    }
    return (low + high) / 2;
  },
};
