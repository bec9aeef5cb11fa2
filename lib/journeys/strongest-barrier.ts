import type { CitedFact } from '#lib/personas/cited-fact.ts';
import type { MapDocument } from './map-document.ts';

/** The measured barrier of a stage that got in the way of most, if there is one. */
export function strongestBarrier(document: Pick<MapDocument, 'cards' | 'facts'>, stage: string): CitedFact | undefined {
  const facts = document.cards.flatMap(({ stage: at, saying }) => {
    const fact = at === stage && saying.tag === 'barrier' ? document.facts[saying.fact] : undefined;
    return fact ? [fact] : [];
  });
  return facts.sort((a, b) => Number(b.value) - Number(a.value))[0];
}
