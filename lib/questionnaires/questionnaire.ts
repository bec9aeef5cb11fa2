import type { Factor, Scale } from '#lib/factor.ts';
import type { Locale } from '#lib/i18n/locale.ts';

/**
 * A questionnaire as it is written, stored and published: `segue/questionnaire@1`.
 *
 * Plain types without zod, so that the respondent's script can import them. The schema that parses untrusted JSON into
 * this shape is `questionnaire-schema.ts`; what makes a definition fit to publish is decided by `check/check.ts`.
 */
export interface Questionnaire {
  readonly format: 'segue/questionnaire@1';
  /** Like `fitness-club`: lower-case letters, digits, `_` and `-`. */
  readonly code: string;
  readonly title: Text;
  /** Shown before the first question; a small Markdown subset. */
  readonly intro?: Text;
  /** The first is the one to fall back on. */
  readonly languages: readonly [Locale, ...Locale[]];
  readonly buyer?: 'B2C' | 'B2B' | 'B2D';
  /** Shown on the first page; publishing refuses without it. */
  readonly privacy?: Privacy;
  /** Nothing that could tell who answered is kept beside the answers. */
  readonly anonymous?: boolean;
  readonly pages: readonly [Page, ...Page[]];
  readonly screenOut?: readonly ScreenOut[];
  readonly calculated?: readonly Calculated[];
}

/** Words by language; `{{code}}` stands for an earlier answer. At least one language is present. */
export type Text = { readonly [L in Locale]?: string };

/** An expression in the language of `logic/expression.ts`, as the author wrote it. */
export type Expr = string;

export interface Privacy {
  readonly controller: Text;
  readonly purpose: Text;
  readonly retention: Text;
  readonly contact: Text;
}

export interface Page {
  readonly code: string;
  readonly title?: Text;
  readonly showIf?: Expr;
  /** Show the questions in an order drawn for each respondent. */
  readonly randomise?: boolean;
  readonly questions: readonly [Question, ...Question[]];
}

/** Ends the questionnaire for those whom it is not for; judged when the last question that `when` names has been passed. */
export interface ScreenOut {
  readonly code: string;
  readonly when: Expr;
  readonly message: Text;
}

/** A value worked out from answers; never taken from outside. */
export interface Calculated {
  readonly code: string;
  readonly value: Expr;
  readonly scale: Scale;
  readonly factor?: Factor;
}

export interface Option {
  readonly code: string;
  readonly label: Text;
  /** Choosing it excludes every other option. */
  readonly exclusive?: boolean;
  /** Choosing it opens a line for own words, answered under `<question>.other`. */
  readonly other?: boolean;
}

export interface Row {
  readonly code: string;
  readonly label: Text;
}

export interface Touchpoint {
  readonly code: string;
  readonly label: Text;
  readonly kind: 'online' | 'offline';
}

export type LocationLevel = 'country' | 'region' | 'city';
export type JourneyPart = 'touchpoints' | 'emotion' | 'expectation' | 'barriers' | 'story';

interface QuestionBase {
  readonly code: string;
  readonly label: Text;
  /** A small Markdown subset. */
  readonly help?: Text;
  readonly required?: boolean;
  readonly showIf?: Expr;
  readonly factor?: Factor;
  readonly subfactor?: string;
  readonly scale?: Scale;
}

export interface ShortTextQuestion extends QuestionBase {
  readonly type: 'short-text';
  /** In characters; 200 when not given, 500 at most. */
  readonly maxLength?: number;
}

export interface LongTextQuestion extends QuestionBase {
  readonly type: 'long-text';
  /** In characters; 2,000 when not given, 10,000 at most. */
  readonly maxLength?: number;
}

export interface NumberQuestion extends QuestionBase {
  readonly type: 'number';
  readonly min?: number;
  readonly max?: number;
  /** Distance between allowed values, counted from `min` or 0; any number when not given. */
  readonly step?: number;
  readonly unit?: Text;
}

export interface EmailQuestion extends QuestionBase {
  readonly type: 'email';
}

export interface SingleQuestion extends QuestionBase {
  readonly type: 'single';
  readonly options: readonly Option[];
  readonly randomise?: boolean;
}

export interface MultipleQuestion extends QuestionBase {
  readonly type: 'multiple';
  readonly options: readonly Option[];
  /** Fewest options to choose, when any is chosen. An exclusive option alone is always enough. */
  readonly min?: number;
  readonly max?: number;
  readonly randomise?: boolean;
}

export interface YesNoQuestion extends QuestionBase {
  readonly type: 'yes-no';
}

export interface DropdownQuestion extends QuestionBase {
  readonly type: 'dropdown';
  readonly options: readonly Option[];
  readonly randomise?: boolean;
}

export interface LikertQuestion extends QuestionBase {
  readonly type: 'likert';
  /** From the lowest to the highest. */
  readonly options: readonly Option[];
}

export interface RatingQuestion extends QuestionBase {
  readonly type: 'rating';
  /** The highest mark; the lowest is 1. 5 when not given, 2 to 10. */
  readonly max?: number;
  readonly shape?: 'stars' | 'faces' | 'numbers';
  readonly low?: Text;
  readonly high?: Text;
}

export interface NpsQuestion extends QuestionBase {
  readonly type: 'nps';
  readonly low?: Text;
  readonly high?: Text;
}

export interface MatrixQuestion extends QuestionBase {
  readonly type: 'matrix';
  readonly rows: readonly Row[];
  readonly options: readonly Option[];
  /** Show the rows in an order drawn for each respondent; the options keep theirs. */
  readonly randomise?: boolean;
}

export interface LocationQuestion extends QuestionBase {
  readonly type: 'location';
  /** What is asked; `country` comes first. */
  readonly levels: readonly LocationLevel[];
}

/** A box to tick. The label is what is agreed to. */
export interface ConsentQuestion extends QuestionBase {
  readonly type: 'consent';
}

/** Words without an answer. The label is a small Markdown subset. */
export interface StatementQuestion extends QuestionBase {
  readonly type: 'statement';
}

/** A value that comes with the link, such as the channel; never shown. */
export interface HiddenQuestion extends QuestionBase {
  readonly type: 'hidden';
  /** In characters; 200 when not given, 500 at most. */
  readonly maxLength?: number;
}

/** Asks, stage by stage, what the way to a decision was like. */
export interface JourneyQuestion extends QuestionBase {
  readonly type: 'journey';
  readonly ask: readonly JourneyPart[];
  readonly stages: readonly Row[];
  readonly touchpoints?: readonly Touchpoint[];
  readonly barriers?: readonly Row[];
}

export type Question =
  | ShortTextQuestion
  | LongTextQuestion
  | NumberQuestion
  | EmailQuestion
  | SingleQuestion
  | MultipleQuestion
  | YesNoQuestion
  | DropdownQuestion
  | LikertQuestion
  | RatingQuestion
  | NpsQuestion
  | MatrixQuestion
  | LocationQuestion
  | ConsentQuestion
  | StatementQuestion
  | HiddenQuestion
  | JourneyQuestion;

export type QuestionType = Question['type'];
export type QuestionOf<T extends QuestionType> = Extract<Question, { type: T }>;
