import { fail, ok } from '#lib/result.ts';
import { lanes as allLanes } from '../lane.ts';
import type { MapDocument } from '../map-document.ts';
import type { CommandOf, Edited } from './command.ts';

/** Says which lanes are shown and in which order; every lane stands in it once. Taken back by the lanes before. */
export function setLanes(document: MapDocument, { lanes }: CommandOf<'set-lanes'>): Edited {
  const named = new Set(lanes.map(({ lane }) => lane));
  if (lanes.length !== allLanes.length || named.size !== allLanes.length) return fail({ tag: 'incomplete' });
  return ok({ document: { ...document, lanes }, inverse: { tag: 'set-lanes', lanes: document.lanes } });
}
