import { isBound } from '#lib/journeys/is-bound.ts';
import type { Lane } from '#lib/journeys/lane.ts';
import type { MapCard, MapDocument } from '#lib/journeys/map-document.ts';
import type { Arrow } from './editable-card.client.tsx';

/** Where a card goes to. */
export interface Place {
  readonly stage: string;
  readonly lane: Lane;
  readonly before: string | null;
}

/**
 * Where an arrow key moves a card: left and right to the next stage; up and down past its neighbour, and from the edge of its
 * cell into the next open lane. Undefined at the edge of the map, and where the card is bound to its stage and lane.
 */
export function placeByArrow(document: MapDocument, card: MapCard, arrow: Arrow): Place | undefined {
  const cell = (stage: string, lane: Lane) =>
    document.cards.filter((each) => each.stage === stage && each.lane === lane && each.saying.tag !== 'emotion');
  const bound = isBound(document, card);
  if (arrow === 'left' || arrow === 'right') {
    const at = document.stages.findIndex(({ code }) => code === card.stage);
    const next = document.stages[at + (arrow === 'left' ? -1 : 1)];
    return next && !bound ? { stage: next.code, lane: card.lane, before: null } : undefined;
  }
  const here = cell(card.stage, card.lane);
  const at = here.findIndex(({ id }) => id === card.id);
  if (arrow === 'up' && at > 0) return { stage: card.stage, lane: card.lane, before: here[at - 1]?.id ?? null };
  if (arrow === 'down' && at < here.length - 1) {
    return { stage: card.stage, lane: card.lane, before: here[at + 2]?.id ?? null };
  }
  const open = document.lanes.filter(({ on, lane }) => on || lane === card.lane).map(({ lane }) => lane);
  const lane = open[open.indexOf(card.lane) + (arrow === 'up' ? -1 : 1)];
  if (!lane || bound) return undefined;
  return { stage: card.stage, lane, before: arrow === 'down' ? (cell(card.stage, lane)[0]?.id ?? null) : null };
}
