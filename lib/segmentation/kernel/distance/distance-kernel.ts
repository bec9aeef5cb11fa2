/** Where one block of points stands in the kernel's memory, in bytes, multiples of 8. */
export interface DistancePlaces {
  readonly points: number;
  readonly dimensions: number;
  readonly k: number;
  /** By point and coordinate. */
  readonly values: number;
  /** By coordinate and centre, padded to an even number of centres. */
  readonly centres: number;
  /** By point and centre, not padded; the double behind the last is written too. */
  readonly out: number;
}

/** Squared distances of a block of points to all centres, bit by bit those of `squaredDistance`. */
export interface DistanceKernel {
  /** The memory, of so many bytes at least. What was in it before may be gone; so may older views. */
  reserve(bytes: number): Float64Array;
  measure(places: DistancePlaces): void;
}
