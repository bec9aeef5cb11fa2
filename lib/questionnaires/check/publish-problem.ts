import type { Locale } from '#lib/i18n/locale.ts';
import type { ExpressionFailure } from '../logic/expression.ts';

/**
 * One thing that speaks against publishing a questionnaire, and where. Said as `check.<kind>` of the studio catalogue with
 * the parameters of `problem`; an expression that cannot be read as `expression.<failure.kind>`.
 */
export interface PublishProblem {
  /** An error refuses publishing; a warning only asks for a look. */
  readonly severity: 'error' | 'warning';
  readonly place: Place;
  readonly problem: PublishProblemTag;
}

/** Where: the innermost thing with a code, and which part of it. All absent: the questionnaire itself. */
export interface Place {
  readonly page?: string;
  readonly question?: string;
  /** Code of a screen-out or calculated value. */
  readonly rule?: string;
  /** Which part, as in `showIf`, `label`, `options.friends.label`. */
  readonly part?: string;
}

export type PublishProblemTag =
  | { readonly kind: 'noPrivacy' }
  | { readonly kind: 'duplicateCode'; readonly code: string }
  | { readonly kind: 'duplicateLanguage'; readonly language: Locale }
  | { readonly kind: 'missingTranslation'; readonly language: Locale }
  | { readonly kind: 'unreadable'; readonly failure: ExpressionFailure }
  | { readonly kind: 'unknownCode'; readonly code: string }
  | { readonly kind: 'unknownPart'; readonly code: string; readonly inside: string }
  | { readonly kind: 'noAnswer'; readonly code: string }
  | { readonly kind: 'comesLater'; readonly code: string }
  | { readonly kind: 'samePage'; readonly code: string }
  | { readonly kind: 'loop'; readonly code: string }
  | { readonly kind: 'unknownOption'; readonly code: string; readonly option: string }
  | { readonly kind: 'unknownFunction'; readonly name: string }
  | { readonly kind: 'argumentCount'; readonly name: string; readonly least: number; readonly most: number }
  | {
      readonly kind: 'needsTruth' | 'needsNumber' | 'needsList' | 'needsOneValue' | 'cannotCompare';
      readonly written: string;
    }
  | { readonly kind: 'neverHolds' | 'neverShown' }
  | { readonly kind: 'behindScreenOut'; readonly code: string }
  | { readonly kind: 'limitsCrossed'; readonly min: number; readonly max: number }
  | { readonly kind: 'moreThanThere'; readonly min: number; readonly options: number }
  | { readonly kind: 'secondOther'; readonly code: string }
  | { readonly kind: 'emptyList'; readonly list: string }
  | { readonly kind: 'requiredHidden' }
  | { readonly kind: 'scaleMismatch'; readonly scale: string; readonly allowed: string }
  | { readonly kind: 'orderMatters'; readonly code: string }
  | { readonly kind: 'anonymousAsksEmail' }
  | { readonly kind: 'sensitiveWithoutConsent' };
