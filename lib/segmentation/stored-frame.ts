import type { FrameFilter } from './frame-filter.ts';

/** The frame as it is kept with its run: what was asked for, and once the run has read, what there was. */
export interface StoredFrame {
  readonly filter: FrameFilter;
  /** Number of the version whose questions the answers are read as. */
  readonly version: number;
  /** When it was read. */
  readonly readAt?: string;
  /** Every response of the questionnaire when the run read, and how many of them passed the filter. */
  readonly all?: number;
  readonly read?: number;
  /** Why the others were left out; each response counts once, under the first reason that holds. */
  readonly left?: readonly FrameLeft[];
  /** SHA-256 over the version and every response read, with its answers as they were read: the same hash, the same data. */
  readonly hash?: string;
}

export interface FrameLeft {
  readonly reason: FrameReason;
  readonly count: number;
}

/** In the order in which they are looked at; each has a message `left.<reason>` in the segmentation catalogue. */
export const frameReasons = [
  'test',
  'open',
  'screened-out',
  'over-quota',
  'dropped',
  'review',
  'version',
  'link',
  'language',
  'date',
] as const;
export type FrameReason = (typeof frameReasons)[number];
