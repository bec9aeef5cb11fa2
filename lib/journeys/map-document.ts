import type { Locale } from '#lib/i18n/locale.ts';
import type { CitedFact } from '#lib/personas/cited-fact.ts';
import type { DraftClaim } from '#lib/personas/draft.ts';
import type { CardSaying } from './journey-map.ts';
import type { CardKind, Lane } from './lane.ts';
import type { Phase } from './stage-model.ts';

/** A map as it is kept and edited: its own copy of everything but the words of its facts, which are said when it is read. */
export interface MapDocument {
  /** `drawing` until the job that drafts it is done. */
  readonly state: 'drawing' | 'ready' | 'failed';
  /** As people named it; null says the finding instead. */
  readonly name: string | null;
  /** Code of the stage model it began with; `study` for the stages the study asked about. */
  readonly model: string;
  readonly startsLate: boolean;
  /** Code of the segment. */
  readonly segment: string;
  /** People in the segment when it was drawn. */
  readonly size: number;
  /** Hash of what the analysis read: the segmentation and its responses. */
  readonly frame: string;
  /** Moment of drawing, ISO. */
  readonly drawn: string;
  /** Whether the segment differs from the others in nothing that was asked. */
  readonly average: boolean;
  /** Kinds of buyers (b2c, b2b, b2d) in the segment. */
  readonly buyers: readonly string[];
  readonly stages: readonly MapStage[];
  /** Every lane once, in order. */
  readonly lanes: readonly MapLane[];
  readonly cards: readonly MapCard[];
  readonly facts: Readonly<Record<string, CitedFact>>;
  /** Tags of warnings that somebody set aside. */
  readonly dismissed: readonly string[];
}

export interface MapStage {
  readonly code: string;
  /** Words by language; null when the stage model's own name holds. */
  readonly label: { readonly [L in Locale]?: string } | null;
  readonly phase: Phase;
  /** Stages with the same number run beside each other. */
  readonly parallel?: number;
  /** Code of the stage to which the path goes again after this one. */
  readonly backTo?: string;
}

export interface MapLane {
  readonly lane: Lane;
  readonly on: boolean;
}

/** One card. Its order within stage and lane is its order in the document. */
export interface MapCard {
  readonly id: string;
  readonly stage: string;
  readonly lane: Lane;
  readonly kind: CardKind;
  readonly saying: StoredSaying;
  /** Ids of the facts it rests on; an assumed card rests on none. */
  readonly facts: readonly string[];
  /** Of a touchpoint. */
  readonly channel?: 'online' | 'offline';
  /** Of a barrier, by the team: what it likely comes from, and what would help. */
  readonly cause?: string;
  readonly counter?: string;
  /** Of an action. */
  readonly task?: MapTask;
}

/** What a card says: in somebody's own words, or a sentence about a fact that is said in the language of whoever reads. */
export type StoredSaying =
  | { readonly tag: 'own'; readonly text: string }
  | ({ readonly tag: 'claim'; readonly fact: string } & Omit<DraftClaim, 'fact'>)
  | { readonly tag: Exclude<CardSaying['tag'], 'claim' | 'ask'>; readonly fact: string }
  | Extract<CardSaying, { tag: 'ask' }>;

export interface MapTask {
  /** Id of the member who does it. */
  readonly owner: string | null;
  /** Day, as 2026-12-04. */
  readonly due: string | null;
  readonly effort: Amount | null;
  readonly effect: Amount | null;
  readonly state: TaskState;
}

export const amounts = ['small', 'middle', 'large'] as const;
export type Amount = (typeof amounts)[number];

export const taskStates = ['planned', 'in-work', 'done'] as const;
export type TaskState = (typeof taskStates)[number];

/** Lanes that stand open on a new map, in this order; the rest follow, closed. */
export const openLanes: readonly Lane[] = [
  'context',
  'goal',
  'touchpoints',
  'emotion',
  'expectation',
  'quotes',
  'barriers',
  'opportunities',
  'tasks',
];
