import type { MapDocument } from './map-document.ts';

/** A map without the words of these respondents: their facts, and the cards that said them. */
export function withoutMapQuotes(document: MapDocument, gone: ReadonlySet<string>): MapDocument {
  const facts = Object.values(document.facts).filter(({ response }) => response === null || !gone.has(response));
  const left = Object.fromEntries(facts.map((fact) => [fact.id, fact]));
  const cards = document.cards
    .filter(({ saying }) => !('fact' in saying) || Object.hasOwn(left, saying.fact))
    .map((card) => {
      const cited = card.facts.filter((id) => Object.hasOwn(left, id));
      if (cited.length === card.facts.length) return card;
      // Judged on nothing but these words: an assumption again.
      return { ...card, facts: cited, kind: cited.length === 0 ? ('assumed' as const) : card.kind };
    });
  return { ...document, facts: left, cards };
}
