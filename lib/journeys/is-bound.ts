import { journeyColumn } from '#lib/responses/journey-column.ts';
import type { MapCard, MapDocument } from './map-document.ts';

/**
 * Whether a card belongs to its stage and lane: what was measured or said about one stage would be untrue at another. Where
 * it stands in its cell is free.
 */
export function isBound(document: Pick<MapDocument, 'model' | 'facts'>, { saying }: Pick<MapCard, 'saying'>): boolean {
  if (saying.tag === 'own' || saying.tag === 'ask') return false;
  if (saying.tag !== 'claim') return true;
  const fact = document.facts[saying.fact];
  return document.model === 'study' && fact?.measure === 'quote' && journeyColumn(fact.variable) !== undefined;
}
