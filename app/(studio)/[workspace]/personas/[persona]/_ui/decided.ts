/** What came of a decision, in the reader's words. */
export type Decided =
  | {
      readonly tag: 'done';
      /** Counts answers, so that the same words twice are told twice. */
      readonly turn: number;
      readonly told: string;
      /** What was decided on, as fields of a form that takes it back; null where there is no way back. */
      readonly undo: { readonly claims: readonly string[]; readonly state: string } | null;
      /** The one claim, when it was one. */
      readonly claim: string | null;
    }
  | { readonly tag: 'failed'; readonly turn: number; readonly told: string };
