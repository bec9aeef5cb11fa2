import type { MemoryViews } from '../growing-memory.ts';
import type { LookupPlaces } from './lookup-places.ts';

/** k-means by look-ups: what is done with a block of points, or with all of them, and all centres. `first` is the first point of the block, of `points`. */
export interface LookupKernel {
  /** The memory, of so many bytes at least. What was in it before stays; older views may be gone. */
  reserve(bytes: number): MemoryViews;
  /** Fills the tables: squared distances of every combination of values to all centres, in the order of the columns of each pack. */
  tabulate(places: LookupPlaces): void;
  /** Fills `out` with squared distances: those of the packs in their order, then the numbers in theirs. */
  measure(places: LookupPlaces, first: number, points: number): void;
  /** Fills `found` with the nearest centre, the lowest number on a tie, and `near` with the squared distance to it. */
  nearest(places: LookupPlaces, points: number): void;
  /** Takes what `nearest` found for labels, and counts who came and went. Adds the people's distances to the tally, and how many points changed. */
  reassign(places: LookupPlaces, first: number, points: number): void;
  /**
   * Writes on, from the address in the tally, the points that the criterion would gain by moving into another cluster, both centres
   * following, by more than rounding could make of nothing. Adds the people's distances to the tally. The own distances in `out` are lost.
   */
  screen(places: LookupPlaces, first: number, points: number): void;
  /** Moves the `movers` up to address `end`, one after the other, each where the criterion falls most by then, and the centres with it. The tally becomes how much it fell, and 1 if any moved. */
  shift(places: LookupPlaces, end: number): void;
  /** Adds everyone with people and a label to the people of every row, the sums of numbers, the sizes and the points of clusters. */
  count(places: LookupPlaces): void;
  /** Puts the centres of clusters with people on their means: those of the packs out of the people of their rows, then those of the numbers. */
  average(places: LookupPlaces): void;
}

/** A gain must be more than this share of what is saved. */
export const SURE = 1 - 1e-12;
