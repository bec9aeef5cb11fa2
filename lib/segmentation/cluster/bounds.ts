/**
 * What is known of each point's distances without measuring them again: at most `upper[i]` to its own centre, at least
 * `lower[i]` to every other one. When centres move by δ, the bounds widen by δ and stay true.
 * @see G. Hamerly (2010), Making k-means even faster
 */
export interface Bounds {
  readonly upper: Float64Array;
  readonly lower: Float64Array;
}

export function makeBounds(count: number): Bounds {
  return { upper: new Float64Array(count), lower: new Float64Array(count) };
}
