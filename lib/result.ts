/**
 * What a step that can fail in an expected way returns: a value, or one of a closed union of failures.
 * Throwing is kept for faults of ours; whatever a person can cause is a `Result`.
 */
export type Result<T, F> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: F };

export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function fail<F>(failure: F): { readonly ok: false; readonly failure: F } {
  return { ok: false, failure };
}
