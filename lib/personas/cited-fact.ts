import type { ResponseId } from '../ids.ts';
import type { Fact } from './fact.ts';

/**
 * A fact as a persona or a map keeps it: how many rows are behind it, not which, so that the document stays small and
 * holds no list of respondents. Quoted words name their response, so that erasing it can take them out.
 */
export interface CitedFact extends Omit<Fact, 'rows'> {
  /** Respondents behind it: who gave that answer; for a mean, who answered; for a size, who belongs to the segment. */
  readonly count: number;
  /** Respondents among everyone else who answered; null when there is nothing to compare. */
  readonly restN: number | null;
  /** As many respondents who all count alike would tell as much, where they do not. */
  readonly effective?: number | undefined;
  readonly restEffective?: number | undefined;
  /** The segments were found by this variable: they differ in it by construction, so `p` describes and proves nothing. */
  readonly descriptive: boolean;
  /** Whose words these are, and the language they were asked in; null for numbers. */
  readonly response: ResponseId | null;
  readonly language: string | null;
}
