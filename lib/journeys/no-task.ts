import type { MapTask } from './map-document.ts';

/** An action of which nothing is settled yet. */
export const noTask: MapTask = { owner: null, due: null, effort: null, effect: null, state: 'planned' };
