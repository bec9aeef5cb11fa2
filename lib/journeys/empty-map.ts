import { defaultLanes } from './default-lanes.ts';
import type { MapDocument } from './map-document.ts';

/** A map that waits to be drawn. */
export function emptyMap(input: Pick<MapDocument, 'segment' | 'model' | 'drawn'>): MapDocument {
  return {
    state: 'drawing',
    name: null,
    startsLate: false,
    size: 0,
    frame: '',
    average: false,
    buyers: [],
    stages: [],
    lanes: defaultLanes(),
    cards: [],
    facts: {},
    dismissed: [],
    ...input,
  };
}
