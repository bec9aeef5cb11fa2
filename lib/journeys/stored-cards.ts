import type { CitedFact } from '#lib/personas/cited-fact.ts';
import type { Touchpoint } from '#lib/questionnaires/questionnaire.ts';
import { journeyColumn } from '#lib/responses/journey-column.ts';
import type { Card } from './journey-map.ts';
import type { MapCard, StoredSaying } from './map-document.ts';

/**
 * Drafted cards as they are kept: each with an id, its fact by id, and whether its touchpoint is online.
 * @param facts by the id that they had in the draft
 */
export function storedCards(
  cards: readonly Card[],
  facts: ReadonlyMap<string, CitedFact>,
  touchpoints: readonly Touchpoint[],
): MapCard[] {
  const kinds = new Map(touchpoints.map(({ code, kind }) => [code, kind]));
  return cards.map(({ stage, lane, kind, saying }, at): MapCard => {
    const card = { id: `c${(at + 1).toString(36)}`, stage, lane, kind };
    if (saying.tag === 'ask') return { ...card, saying, facts: [] };
    const { id, variable } = saying.claim.fact;
    const fact = facts.get(id)?.id ?? id;
    const channel = kinds.get(journeyColumn(variable)?.code ?? '');
    return {
      ...card,
      saying: told(saying, fact),
      facts: [fact],
      ...(lane === 'touchpoints' && channel && { channel }),
    };
  });
}

function told(saying: Exclude<Card['saying'], { tag: 'ask' }>, fact: string): StoredSaying {
  if (saying.tag !== 'claim') return { tag: saying.tag, fact };
  const { part, direction, size, traits } = saying.claim;
  return {
    tag: 'claim',
    fact,
    part,
    direction,
    ...(size !== undefined && { size }),
    ...(traits !== undefined && { traits }),
  };
}
