import type { Fitter } from './cluster/fitter.ts';
import type { Points } from './cluster/points.ts';
import type { Encoded } from './encode/encoded.ts';
import type { Frame } from './frame.ts';
import type { Algorithm, Encoding } from './segmentation.ts';

/** A frame made ready for one method: its distinct answers as coordinates, where each row went, and who clusters them. */
export interface Prepared {
  readonly algorithm: Algorithm;
  readonly encoding: Encoding;
  /** In these coordinates every method's solutions are measured and drawn: everybody, or a sample of very many. */
  readonly points: Points;
  /** The same with every respondent counting one: how far apart they stand does not hang on how many people they stand for. */
  readonly once: Points;
  /** By point of these which of the fitter's it is; null where they are the same. */
  readonly shown: Int32Array | null;
  /** By used row its point, of the fitter's. */
  readonly patternOf: Int32Array;
  readonly fitter: Fitter;
  /** Encodes another frame of the same variables the same way. */
  readonly encode: (framed: Frame) => Encoded;
}
