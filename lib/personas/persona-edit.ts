import type { Locale } from '../i18n/locale.ts';
import type { Part } from './part.ts';
import type { ClaimState, Picture } from './persona.ts';

/**
 * One thing a person does to a persona. `was` is what they saw before: when it is no longer so, somebody else was first,
 * and nothing is overwritten.
 */
export type PersonaEdit =
  | {
      readonly tag: 'decide';
      readonly claims: readonly { readonly id: string; readonly was: ClaimState; readonly state: ClaimState }[];
    }
  | {
      readonly tag: 'word';
      readonly claim: string;
      readonly locale: Locale;
      readonly was: string | null;
      /** Null: back to the sentence by rule. */
      readonly text: string | null;
    }
  | { readonly tag: 'add'; readonly id: string; readonly part: Part; readonly locale: Locale; readonly text: string }
  | { readonly tag: 'rename'; readonly was: string | null; readonly name: string | null }
  | { readonly tag: 'picture'; readonly was: Picture; readonly picture: Picture };
