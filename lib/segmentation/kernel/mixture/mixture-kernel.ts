import type { MixturePlaces } from './mixture-places.ts';

/** The inner loops of a mixture's expectation step, on a memory of their own that is reused by every call. */
export interface MixtureKernel {
  /** The memory, of so many bytes at least, as doubles and as whole numbers. What was in it before may be gone; so may older views. */
  reserve(bytes: number): { readonly f64: Float64Array; readonly i32: Int32Array };
  /** Where the next steps find their numbers. */
  aim(places: MixturePlaces): void;
  /** Scores the points of a block: `base` + look-ups + x (linear + square x) of every number x. */
  score(points: number): void;
  /** Scores become memberships: their exponentials in a sum of 1, nothing where a score is 40 below the highest. */
  share(points: number): void;
  /** Adds the points, by their memberships times weights, to all sums. */
  sum(points: number): void;
}
