import type { Card, JourneyMap } from './journey-map.ts';

/** A classic mistake that a map shows; each has a message `warning.<tag>` in the analysis catalogue. */
export type Warning =
  | { readonly tag: 'averagePortrait' }
  | { readonly tag: 'noData' }
  | { readonly tag: 'startsLate' }
  | { readonly tag: 'channelMissed'; readonly stages: readonly string[] }
  | { readonly tag: 'noConclusions' }
  | { readonly tag: 'mixedBuyers' }
  | { readonly tag: 'stale'; readonly n: number };

/** What only the caller knows of a map. */
export interface WarningContext {
  /** Kinds of buyers among the respondents of the segment (B2C, B2B, B2D). */
  readonly buyers?: readonly string[];
  /** Answers that arrived since the map was drawn. */
  readonly newerAnswers?: number;
}

/** What of a map is looked at, drafted or stored. */
export type WarnedMap = Pick<JourneyMap, 'startsLate'> & {
  readonly stages: readonly { readonly code: string }[];
  readonly cards: readonly Pick<Card, 'stage' | 'lane' | 'kind'>[];
};

/** What of a persona is looked at: what sets it apart, if anything. */
export interface Portrait {
  readonly markers: readonly unknown[];
}

/** The warnings that a map earns, in the order in which they should be mended. */
export function warnings(map: WarnedMap, persona: Portrait, context: WarningContext = {}): Warning[] {
  const found: Warning[] = [];
  const on = (stage: string, lane: string) =>
    map.cards.some((card) => card.stage === stage && card.lane === lane && card.kind !== 'assumed');
  if (new Set(context.buyers).size > 1) found.push({ tag: 'mixedBuyers' });
  if (persona.markers.length === 0) found.push({ tag: 'averagePortrait' });
  const measured = map.cards.some(({ lane, kind }) => kind === 'measured' && lane !== 'context');
  if (!measured) found.push({ tag: 'noData' });
  if (map.startsLate) found.push({ tag: 'startsLate' });
  const silent = map.stages.filter(({ code }) => !on(code, 'touchpoints')).map(({ code }) => code);
  if (measured && silent.length > 0) found.push({ tag: 'channelMissed', stages: silent });
  if (!map.cards.some(({ lane }) => lane === 'opportunities' || lane === 'tasks')) found.push({ tag: 'noConclusions' });
  if (context.newerAnswers) found.push({ tag: 'stale', n: context.newerAnswers });
  return found;
}
