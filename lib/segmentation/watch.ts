/** How a long calculation tells where it is and hears that it should end. Both are called often and must be cheap. */
export interface Watch {
  /** Share of the whole analysis that is done, 0–1, never falling. */
  readonly progress?: (done: number) => void;
  readonly shouldStop?: () => boolean;
}
