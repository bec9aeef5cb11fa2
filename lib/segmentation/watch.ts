/** How a long calculation tells where it is and hears that it should end. Both are called often and must be cheap. */
export interface Watch {
  readonly progress?: (progress: Progress) => void;
  readonly shouldStop?: () => boolean;
}

export interface Progress {
  readonly stage: 'search' | 'stability';
  /** Number of segments being tried. */
  readonly k: number;
  /** Share of the whole analysis that is done, 0–1, never falling. */
  readonly done: number;
}
