import { lanes } from './lane.ts';
import { type MapLane, openLanes } from './map-document.ts';

/** The lanes of a new map: those that stand open in their order, then the rest, closed. */
export function defaultLanes(): MapLane[] {
  const closed = lanes.filter((lane) => !openLanes.includes(lane));
  return [...openLanes.map((lane) => ({ lane, on: true })), ...closed.map((lane) => ({ lane, on: false }))];
}
