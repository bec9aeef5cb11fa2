import type { Algorithm } from './segmentation.ts';

/** Methods that read answers, beside coordinates or without them. */
export type Reader = Exclude<Algorithm, 'kmeans'>;
