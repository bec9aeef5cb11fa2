import type { QuestionnaireId } from '#lib/ids.ts';
import type { ReadFailure } from './read-failure.ts';

/** What came of an import. */
export interface ImportOutcome {
  readonly questionnaire: QuestionnaireId;
  /** Responses that were stored. */
  readonly rows: number;
  /** Rows of the file that were not, by why. */
  readonly leftOut: readonly { readonly reason: LeftOutReason; readonly count: number }[];
  /** Variables that the responses hold. */
  readonly columns: number;
  /** Columns that no question could hold. */
  readonly unasked: readonly { readonly name: string; readonly reason: 'constant' | 'manyValues' }[];
}

/** The key was there before; no cell holds an answer; our own export says dropped, or not finished. */
export type LeftOutReason = 'duplicate' | 'empty' | 'verdict' | 'unfinished';

/** Why a file could not be imported. */
export type ImportFailure =
  | { readonly tag: 'read'; readonly failure: ReadFailure }
  | { readonly tag: 'tooLarge' }
  | { readonly tag: 'tooWide'; readonly columns: number }
  | { readonly tag: 'nothingLeft' }
  | { readonly tag: 'gone' }
  /** Something broke on our side, each time it was tried. */
  | { readonly tag: 'fault' };
