import type { ResponseStatus } from './response-status.ts';
import type { Verdict } from './verdict.ts';

/** Which responses of a questionnaire are meant; what is absent leaves nobody out. Tests are left out unless asked for. */
export interface ResponseFilter {
  readonly status?: ResponseStatus;
  /** The effective one: a person's ruling, else the checks'. */
  readonly verdict?: Verdict;
  readonly language?: string;
  readonly link?: string;
  readonly version?: number;
  /** `yes`: tests alone; `all`: tests too. */
  readonly test?: 'yes' | 'all';
  /** First and last day (UTC) of being saved, `YYYY-MM-DD`. */
  readonly from?: string;
  readonly to?: string;
  /** Found in the words of the respondent, whatever the case. */
  readonly text?: string;
}

/** By what a table is ordered: the moment of saving, the time taken, or the code of a question that is a number. */
export interface ResponseSort {
  readonly by: string;
  readonly descending: boolean;
}

/** Where a page of the table begins: behind this response, whose sort key has this value. */
export interface ResponseCursor {
  /** ISO 8601 for `saved`, else a number; null where the response has none. */
  readonly value: string | number | null;
  readonly id: string;
}
