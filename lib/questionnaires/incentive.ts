import type { Text } from './questionnaire.ts';

/** What a questionnaire gives for an answer, as its owner set it up. The label is what respondents are promised. */
export type Incentive =
  /** A code from a pool, one for each accepted response; `lowAt` is how many may be left before the owner is warned. */
  | { readonly kind: 'code'; readonly label?: Text; readonly lowAt?: number }
  /** Words for everyone who finishes. */
  | { readonly kind: 'message'; readonly label?: Text; readonly message: Text }
  /** Another site, by http or https alone, as panels want it ([S03]). */
  | { readonly kind: 'redirect'; readonly label?: Text; readonly address: string };

/** What one respondent is given. A ticket is the anonymous way to a code: it is exchanged in a request of its own. */
export interface GivenIncentive {
  readonly kind: 'code' | 'ticket' | 'message' | 'redirect';
  readonly value: string;
}
