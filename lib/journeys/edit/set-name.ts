import { ok } from '#lib/result.ts';
import type { MapDocument } from '../map-document.ts';
import type { CommandOf, Edited } from './command.ts';

/** Names the map, or lets its finding be its name; taken back by the name before. */
export function setName(document: MapDocument, { name }: CommandOf<'set-name'>): Edited {
  return ok({ document: { ...document, name }, inverse: { tag: 'set-name', name: document.name } });
}
