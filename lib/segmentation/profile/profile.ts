import type { Factor } from '#lib/factor.ts';
import type { TableScale } from '#lib/responses/table.ts';
import type { VariableTest } from './variable-tests.ts';

/**
 * Every variable by segment, worked out once when a run ends and kept with it: codes and numbers, no words, so that it
 * reads in any language and holds nobody's own words.
 */
export interface Profile {
  readonly variables: readonly ProfileVariable[];
  /** Which answers to open questions are worth quoting; the words stay with their responses. */
  readonly quotes: readonly ProfileQuote[];
}

export interface ProfileVariable {
  readonly name: string;
  readonly scale: TableScale;
  readonly factor: Factor | null;
  readonly subfactor: string | null;
  /** The segments were made by it: they differ here by construction, and tests describe but prove nothing. */
  readonly descriptive: boolean;
  /** All segments together: one test, or one for each option of several choices. Absent in profiles that were written before there were such tests. */
  readonly tests?: readonly ProfileTest[];
  /** One per category whose share is compared, or one for the mean. */
  readonly lines: readonly ProfileLine[];
}

/** Whether the variable has to do with the segments at all. */
export interface ProfileTest extends Omit<VariableTest, 'variable' | 'option'> {
  /** Code of the option that is tested by itself; null for the whole variable. */
  readonly category: string | null;
}

export interface ProfileLine {
  /** Code of the category; null for a mean. */
  readonly category: string | null;
  readonly cells: readonly ProfileCell[];
}

/**
 * One segment against everyone else. For a share `value` is `count / n`, for a mean `count` is `n`; where respondents are weighted,
 * `value` and `rest` are of the people they stand for.
 */
export interface ProfileCell {
  /** Code of the segment. */
  readonly segment: string;
  /** Respondents behind the number: who gave the answer; for a mean, who answered. */
  readonly count: number;
  /** Respondents of the segment who answered. */
  readonly n: number;
  /** As many respondents who all count alike would tell as much, where they do not. */
  readonly effective?: number;
  readonly value: number;
  /** 95 % interval: Wilson for shares, Student for means. */
  readonly low: number;
  readonly high: number;
  /** The same among everyone else; null when nobody else answered. */
  readonly rest: number | null;
  readonly restN: number;
  readonly restEffective?: number;
  /** Cohen's h (shares) or d (means). */
  readonly effect: number;
  /** Of a share its adjusted residual; null for a mean. Absent in profiles that were written before it was told. */
  readonly residual?: number | null;
  /** Corrected for all comparisons of the profile, and of variables not clustered also among themselves (Benjamini–Hochberg). */
  readonly p: number;
}

export interface ProfileQuote {
  readonly segment: string;
  readonly variable: string;
  /** Id of the response. */
  readonly response: string;
}
