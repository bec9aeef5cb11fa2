import type { MemoryViews } from '../growing-memory.ts';

/** Where one block of points stands in the kernel's memory, in bytes, multiples of 8. Centres are padded to an even number. */
export interface LookupPlaces {
  readonly points: number;
  /** Look-ups of every point, and its numbers that are not looked up. */
  readonly packs: number;
  readonly numbers: number;
  /** Pairs of centres. */
  readonly pairs: number;
  /** 16 bits, by point and pack: a row of `table`. */
  readonly cells: number;
  /** By point and number. */
  readonly values: number;
  /** By row and centre: the squared distance in the coordinates of the pack that the row belongs to. */
  readonly table: number;
  /** By number and centre. */
  readonly centres: number;
  /** By point and centre; infinite for what only fills the last pair. */
  readonly out: number;
  /** By point, 32 bits: the own centre of each, for `screen`; then what was found. */
  readonly found: number;
  /** By point: people there. */
  readonly weights: number;
  /** By centre: people of its cluster. */
  readonly sizes: number;
  /** By point: the squared distance to the nearest or the own centre. */
  readonly near: number;
}

/** k-means by look-ups: what is done with a block of points and all centres. */
export interface LookupKernel {
  /** The memory, of so many bytes at least. What was in it before may be gone; so may older views. */
  reserve(bytes: number): MemoryViews;
  /** Fills `out` with squared distances: those of the packs in their order, then the numbers in theirs. */
  measure(places: LookupPlaces): void;
  /** Fills `found` with the nearest centre, the lowest number on a tie, and `near` with the squared distance to it. */
  nearest(places: LookupPlaces): void;
  /**
   * Fills `near`, and `found` with 1 for points that the criterion would gain by moving into another cluster, both centres following,
   * by more than rounding could make of nothing; 0 for the others. The own distances in `out` are lost.
   */
  screen(places: LookupPlaces): void;
}

/** A gain must be more than this share of what is saved. */
export const SURE = 1 - 1e-12;
