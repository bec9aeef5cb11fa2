import type { DraftClaim } from '#lib/personas/draft.ts';
import type { CardKind, Lane } from './lane.ts';
import type { Stage } from './stage-model.ts';

/** What a card says, not yet in words. */
export type CardSaying =
  | { readonly tag: 'claim'; readonly claim: DraftClaim }
  | {
      readonly tag: 'walked' | 'emotion' | 'expectation' | 'touchpoint' | 'barrier' | 'delight' | 'opportunity';
      readonly claim: DraftClaim;
    }
  | { readonly tag: 'ask'; readonly lane: 'goal' | 'touchpoints' | 'emotion' | 'barriers' };

/** One card of a map: at a stage, in a lane, of a kind, resting on the fact of its claim when it has one. */
export interface Card {
  readonly stage: string;
  readonly lane: Lane;
  readonly kind: CardKind;
  readonly saying: CardSaying;
}

/** The map of one segment: stages × lanes of cards. */
export interface JourneyMap {
  readonly segment: string;
  /** Code of the stage model; `study` when the study asked about its own stages. */
  readonly model: string;
  readonly startsLate: boolean;
  readonly stages: readonly Stage[];
  readonly cards: readonly Card[];
}
