import type { Locale } from '../i18n/locale.ts';
import type { CitedFact } from './cited-fact.ts';
import type { Part } from './part.ts';
import type { Direction } from './telling.ts';

/**
 * A persona as it is stored: what was drafted about one segment and what people made of it. No sentence is stored but
 * those that people wrote; the others are told at view time in the reader's language, their numbers taken from `facts`.
 */
export interface Persona {
  /** Code of the segment. */
  readonly segment: string;
  /** As people named it; null: by rule, in the reader's language, from `marks`. */
  readonly name: string | null;
  readonly picture: Picture;
  /** Respondents of the segment, and of all segments together, when it was drafted. */
  readonly size: number;
  readonly total: number;
  /** Share (0–1) of the people that respondents stand for; absent where all count alike. */
  readonly share?: number | undefined;
  /** The one or two strongest differences, which a name by rule is made of. */
  readonly marks: readonly Mark[];
  /** In reading order within each part. */
  readonly claims: readonly PersonaClaim[];
  /** Parts of which the answers say nothing. */
  readonly gaps: readonly Part[];
  readonly facts: readonly CitedFact[];
  /** How all answers to the variables cited are spread, here and among everyone else. */
  readonly answers: readonly AnswerCounts[];
  /** Variables that the "whole card" counts. */
  readonly traits: readonly string[];
  /** Comparisons that p-values are corrected for. */
  readonly comparisons: number;
  /** Changes when other respondents are read, or one of them changes segment. */
  readonly frameHash: string;
  /** ISO time; null: asked for and never drafted yet, so there is nothing in it. */
  readonly draftedAt: string | null;
  /** ISO time since which a draft is asked for and not there; null when none is under way. */
  readonly pending: string | null;
}

/** Drawn from the seed alone; nothing about the people goes into it. */
export interface Picture {
  readonly style: PictureStyle;
  readonly seed: string;
}

/** Styles of drawing whose licence is CC0: two that draw somebody, one that draws nobody in particular. */
export const pictureStyles = ['notionists', 'lorelei', 'cameo'] as const;
export type PictureStyle = (typeof pictureStyles)[number];

export interface Mark {
  readonly direction: Direction;
  readonly variable: string;
  readonly category: string | null;
  /** Id of its fact. */
  readonly fact: string;
}

export const claimStates = ['proposed', 'accepted', 'rejected'] as const;
export type ClaimState = (typeof claimStates)[number];

export interface PersonaClaim {
  /** Of a fact the fact's id, so that decisions outlive a new draft; of a team's own words `o` and random letters. */
  readonly id: string;
  readonly part: Part;
  readonly direction: Direction | 'none';
  /** `own`: a team's own words, an assumption until it is measured. */
  readonly kind: 'fact' | 'own';
  /** Id of the fact it rests on; null for own words. */
  readonly fact: string | null;
  /** Words that people put in place of the sentence by rule, per language; `{{fact}}` stands for the number, `{{rest}}` for that of everyone else. */
  readonly text: Readonly<Partial<Record<Locale, string>>>;
  readonly state: ClaimState;
  /** What it said when people decided on it, if the answers have moved it since. */
  readonly stale: Stale | null;
}

export interface Stale {
  readonly value: number;
  readonly n: number;
  /** ISO time of the draft that noticed. */
  readonly since: string;
  /** Whether the difference is still clear enough to be told; if not, the claim no longer holds as it stands. */
  readonly clear: boolean;
}

/** By category in their order: how many gave it, here and among everyone else. */
export interface AnswerCounts {
  readonly variable: string;
  readonly codes: readonly string[];
  readonly here: readonly number[];
  readonly rest: readonly number[];
  /** Who answered at all. */
  readonly hereN: number;
  readonly restN: number;
  /** Shares (0–1) of the people that respondents stand for; absent where all count alike. */
  readonly hereShares?: readonly number[] | undefined;
  readonly restShares?: readonly number[] | undefined;
}
