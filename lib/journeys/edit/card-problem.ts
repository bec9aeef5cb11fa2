import { journeyColumn } from '../../responses/journey-column.ts';
import { isBound } from '../is-bound.ts';
import type { MapCard, MapDocument } from '../map-document.ts';
import type { CardContent, EditFailure } from './command.ts';

/**
 * Why a card cannot stand on this map, or undefined: what it cites must be there, only a fact makes it measured, and what was
 * measured at one stage stands at that one.
 */
export function cardProblem(document: MapDocument, card: CardContent | MapCard): EditFailure | undefined {
  const { saying, facts, kind } = card;
  const cited = 'fact' in saying ? [saying.fact, ...facts] : facts;
  if (cited.some((id) => !Object.hasOwn(document.facts, id))) return { tag: 'unknown-fact' };
  const told = 'fact' in saying;
  const counted = kind === 'measured' || kind === 'quoted';
  if (counted !== told && kind !== 'judged') return { tag: 'measured' };
  if (told && counted && (kind === 'quoted') !== (document.facts[saying.fact]?.measure === 'quote'))
    return { tag: 'measured' };
  if ('stage' in card && told && isBound(document, card)) {
    const place = journeyColumn(document.facts[saying.fact]?.variable ?? '');
    if (place && place.stage !== card.stage) return { tag: 'measured' };
  }
  if (kind === 'assumed' && (told || facts.length > 0)) return { tag: 'measured' };
  if (kind === 'judged' && facts.length === 0) return { tag: 'measured' };
  return undefined;
}
