/** What came of a file that was to be imported: a sentence, and each mistake with its place in the file. */
export interface ImportState {
  readonly summary: string;
  readonly errors: readonly { readonly at: string; readonly message: string }[];
}

/** Bytes of a definition; the longest questionnaire in four languages is half as long. */
export const longestFile = 900_000;
