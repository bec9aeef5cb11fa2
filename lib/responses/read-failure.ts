/**
 * What can be wrong with a data file or its codebook. `row` is the 1-based data row (the header is not counted),
 * `column` the 1-based column or its name. Each tag has a message `read.<tag>` in the analysis catalogue; what the file
 * holds travels as text only ([S04]).
 */
export type ReadFailure =
  | { readonly tag: 'emptyFile' }
  | { readonly tag: 'headerOnly' }
  | { readonly tag: 'notText'; readonly row: number; readonly column: number }
  | { readonly tag: 'brokenText'; readonly encoding: string }
  | { readonly tag: 'emptyHeader'; readonly column: number }
  | { readonly tag: 'duplicateHeader'; readonly name: string; readonly first: number; readonly second: number }
  | {
      readonly tag: 'ragged';
      readonly row: number;
      readonly line: number;
      readonly cells: number;
      readonly expected: number;
      readonly column: string;
    }
  | { readonly tag: 'openQuote'; readonly row: number; readonly column: string }
  | { readonly tag: 'unreadable'; readonly row: number; readonly column: string }
  | { readonly tag: 'badCodebook'; readonly path: string; readonly detail: string }
  | { readonly tag: 'codebookColumn'; readonly name: string; readonly near: string }
  | { readonly tag: 'codebookTwice'; readonly name: string }
  | { readonly tag: 'notANumber'; readonly row: number; readonly column: string; readonly value: string }
  | { readonly tag: 'notBinary'; readonly row: number; readonly column: string; readonly value: string }
  | { readonly tag: 'unknownCode'; readonly row: number; readonly column: string; readonly value: string }
  | { readonly tag: 'noIdColumn'; readonly name: string; readonly near: string }
  | { readonly tag: 'noWeightColumn'; readonly name: string; readonly near: string }
  | { readonly tag: 'nothingToRead' };
