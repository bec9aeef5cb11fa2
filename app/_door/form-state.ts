/** What a form knows after it was sent: what was typed (never a password), what is wrong with it, or that it is done. */
export interface FormState {
  readonly values: Readonly<Record<string, string>>;
  /** In the reader's language. `field` is null for what is wrong with the whole. */
  readonly errors: readonly { readonly field: string | null; readonly message: string }[];
  /** Title of the summary of errors. */
  readonly summary: string;
  readonly done?: string;
  /** What was made and is shown this once, such as the address of an invitation. */
  readonly made?: { readonly label: string; readonly value: string };
  /** Counts up with each answer, so that the form notices the same answer twice. */
  readonly turn: number;
}

export const untouched: FormState = { values: {}, errors: [], summary: '', turn: 0 };
