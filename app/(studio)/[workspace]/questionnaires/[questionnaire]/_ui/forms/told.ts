/** What a form is told after it was sent, in the reader's language. */
export interface Told {
  /** What was done; with it the form is done. */
  readonly ok?: string;
  /** What is wrong with the whole, or how many fields need a look. */
  readonly bad?: string;
  /** What is wrong with a field, by its name. */
  readonly errors?: Readonly<Record<string, string>>;
  /** What was typed, for a page that is drawn again without script. */
  readonly values?: Readonly<Record<string, string>>;
  /** What to send to take it back, where that is honest. */
  readonly undo?: Readonly<Record<string, string>>;
  /** More to tell, line by line. */
  readonly lines?: readonly string[];
}

/** A form that was not sent yet. */
export const untold: Told = {};

/** A server action under a form. */
export type TellingAction = (before: Told, form: FormData) => Promise<Told>;
