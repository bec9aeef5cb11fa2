import { withoutWords } from '../personas/without-words.ts';
import type { MapCard, MapDocument } from './map-document.ts';

/**
 * A map without the words of these respondents: their facts, the cards that said them, and what the team took over of them
 * into its own words.
 */
export function withoutMapQuotes(document: MapDocument, gone: ReadonlySet<string>): MapDocument {
  const facts = Object.values(document.facts).filter(({ response }) => response === null || !gone.has(response));
  const left = Object.fromEntries(facts.map((fact) => [fact.id, fact]));
  const words = Object.values(document.facts).flatMap(({ id, value }) =>
    Object.hasOwn(left, id) ? [] : [String(value)],
  );
  const cards = document.cards
    .filter(({ saying }) => !('fact' in saying) || Object.hasOwn(left, saying.fact))
    .map((card) => {
      const cited = card.facts.filter((id) => Object.hasOwn(left, id));
      if (cited.length === card.facts.length) return card;
      // Judged on nothing but these words: an assumption again.
      return { ...card, facts: cited, kind: cited.length === 0 ? ('assumed' as const) : card.kind };
    })
    .flatMap((card) => withoutCopies(card, words));
  return { ...document, facts: left, cards };
}

function withoutCopies(card: MapCard, words: readonly string[]): MapCard[] {
  const { saying, cause, counter, ...others } = card;
  const text = saying.tag === 'own' ? withoutWords(saying.text, words) : '';
  if (text === null) return [];
  const told = { cause: withoutWords(cause ?? '', words), counter: withoutWords(counter ?? '', words) };
  return [
    {
      ...others,
      saying: saying.tag === 'own' ? { ...saying, text } : saying,
      ...(told.cause && { cause: told.cause }),
      ...(told.counter && { counter: told.counter }),
    },
  ];
}
