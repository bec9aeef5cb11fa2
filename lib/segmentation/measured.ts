import type { Stability } from './stability/stability-of.ts';

/** What is measured of a division besides its indices; null where it is not measured. */
export interface Measured {
  readonly stability: Stability;
  /** How well halves of the respondents predict each other. */
  readonly strength: number | null;
  /** Share (0–1) of people whom a few questions place. */
  readonly placing: number | null;
}
