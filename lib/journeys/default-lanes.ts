import { type Lane, lanes } from './lane.ts';
import { type MapLane, openLanes } from './map-document.ts';

/** Lanes that stay closed while nothing is in them, because an answer alone fills them. */
const answeredOnly: readonly Lane[] = ['context', 'expectation', 'quotes'];

/** The lanes of a new map: those that stand open in their order, then the rest, closed. */
export function defaultLanes(cards: readonly { readonly lane: Lane }[] = []): MapLane[] {
  const filled = new Set(cards.map(({ lane }) => lane));
  const closed = lanes.filter((lane) => !openLanes.includes(lane));
  return [
    ...openLanes.map((lane) => ({ lane, on: !answeredOnly.includes(lane) || filled.has(lane) })),
    ...closed.map((lane) => ({ lane, on: false })),
  ];
}
