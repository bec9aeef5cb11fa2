import type { Result } from '#lib/result.ts';
import type { MapCard, MapDocument, MapLane, MapStage } from '../map-document.ts';

/** What is written on a card: everything but its place, its facts and what a fact makes it say. */
export type CardContent = Pick<MapCard, 'kind' | 'saying' | 'facts' | 'channel' | 'cause' | 'counter' | 'task'>;

/** A card and the id of the one it stands before in the document; null for the end. */
export interface PlacedCard {
  readonly card: MapCard;
  readonly before: string | null;
}

/** One change of a map. Each can be done, taken back by its inverse, and done again on a map that others changed since. */
export type Command =
  | ({ readonly tag: 'add-card' } & PlacedCard)
  | { readonly tag: 'change-card'; readonly id: string; readonly content: CardContent }
  | {
      readonly tag: 'move-card';
      readonly id: string;
      readonly stage: string;
      readonly lane: MapCard['lane'];
      readonly before: string | null;
    }
  | { readonly tag: 'remove-card'; readonly id: string }
  /** `cards` are those that come back with the stage, to be put in from first to last. */
  | {
      readonly tag: 'add-stage';
      readonly stage: MapStage;
      readonly before: string | null;
      readonly cards: readonly PlacedCard[];
    }
  | { readonly tag: 'rename-stage'; readonly code: string; readonly label: MapStage['label'] }
  | { readonly tag: 'move-stage'; readonly code: string; readonly before: string | null }
  | { readonly tag: 'remove-stage'; readonly code: string }
  | { readonly tag: 'set-lanes'; readonly lanes: readonly MapLane[] }
  | { readonly tag: 'set-name'; readonly name: string | null }
  | { readonly tag: 'dismiss-warning'; readonly warning: string; readonly dismissed: boolean };

/** A changed map and the command that takes the change back. */
export type Edited = Result<{ readonly document: MapDocument; readonly inverse: Command }, EditFailure>;

/** Why a command does not fit the map as it is. */
export type EditFailure =
  | { readonly tag: 'unknown-card' }
  | { readonly tag: 'unknown-stage' }
  /** A card cites a fact that the map does not hold: nothing was measured, or it was erased. */
  | { readonly tag: 'unknown-fact' }
  /** The id or code is in use. */
  | { readonly tag: 'taken' }
  /** More stages or cards than a map can be read as ([S42]). */
  | { readonly tag: 'full' }
  /** A map has at least one stage, and every lane once. */
  | { readonly tag: 'incomplete' }
  /** What a fact says, and of which kind it is, is not for people to change. */
  | { readonly tag: 'measured' };

export type CommandOf<Tag extends Command['tag']> = Extract<Command, { readonly tag: Tag }>;
