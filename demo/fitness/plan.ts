import type { Locale } from '#lib/i18n/locale.ts';
import written from './plan.json' with { type: 'json' };

/** What is planted in the demo, as plan.json writes it. */
export const plan = written as unknown as Plan;

/** Shares by option code. */
export type Shares = Readonly<Record<string, number>>;

export interface Plan {
  /** Complete answers. */
  readonly respondents: number;
  readonly seed: number;
  /** How many days the answers are spread over. */
  readonly days: number;
  /** Those who come on top of them: who leave on the way, and who are sent away because of their age. */
  readonly beside: { readonly left: number; readonly tooYoung: number };
  readonly noise: {
    /** People among the complete who answer in a hurry, tick one column of a grid, send twice, or write rubbish. */
    readonly speeders: number;
    readonly straight: number;
    readonly twice: number;
    readonly gibberish: number;
    /** Standard deviation of a person's habit of agreeing, in steps of the scale; and of what is left to chance. */
    readonly style: number;
    readonly spread: number;
    /** Share of traits that a person has from anybody. */
    readonly blur: number;
    /** Share of people for whom a touchpoint or barrier that is not planned for a stage was there. */
    readonly stray: number;
    /** Share of questions that somebody who may leave them out does. */
    readonly silence: number;
  };
  readonly languages: { readonly [L in Locale]: number };
  /** Share of people who may be quoted. */
  readonly quote: number;
  readonly segments: readonly PlannedSegment[];
}

export interface PlannedSegment {
  readonly code: 'quiet' | 'parents' | 'strength' | 'price';
  readonly share: number;
  readonly name: { readonly [L in Locale]: string };
  readonly note: string;
  readonly age: Bell;
  readonly gender: Shares;
  readonly children: Shares;
  readonly employment: Shares;
  readonly visits: Shares;
  readonly experience: Shares;
  readonly decided: Shares;
  readonly membership: Shares;
  /** Euros a month: log-normal. */
  readonly spend: { readonly median: number; readonly spread: number };
  readonly recommend: Bell;
  readonly times: Shares;
  readonly triggers: Shares;
  readonly sources: Shares;
  readonly season: Shares;
  readonly values: Shares;
  /** Means on the five steps of agreement. */
  readonly why: Shares;
  readonly stages: Readonly<Record<string, PlannedStage>>;
}

export interface Bell {
  readonly mean: number;
  readonly sd: number;
}

export interface PlannedStage {
  /** Share of the segment that goes through it. */
  readonly walked: number;
  /** Mean feeling of those who do, −2 to 2. */
  readonly emotion: number;
  readonly touchpoints: Shares;
  readonly barriers: Shares;
}
