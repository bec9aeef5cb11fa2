import type { MapDocument } from './map-document.ts';

/**
 * A map for strangers: no lane that is closed, no id of a response or a member (an owner is told by name), nothing that no
 * card cites.
 */
export function sharedDocument(document: MapDocument, members: ReadonlyMap<string, string>): MapDocument {
  const open = new Set(document.lanes.flatMap(({ lane, on }) => (on ? [lane] : [])));
  // Who went through a stage stands in its head, whatever lanes are open.
  const cards = document.cards
    .filter(({ lane, saying }) => open.has(lane) || saying.tag === 'walked')
    .map((card) =>
      card.task ? { ...card, task: { ...card.task, owner: members.get(card.task.owner ?? '') ?? null } } : card,
    );
  const cited = new Set(cards.flatMap(({ facts }) => facts));
  const facts = Object.values(document.facts).filter(({ id }) => cited.has(id));
  return {
    ...document,
    frame: '',
    buyers: [],
    lanes: document.lanes.filter(({ on }) => on),
    cards,
    facts: Object.fromEntries(facts.map((fact) => [fact.id, { ...fact, response: null }])),
  };
}
