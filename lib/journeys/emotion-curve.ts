import type { CitedFact } from '#lib/personas/cited-fact.ts';
import type { MapDocument } from './map-document.ts';

/** One measured feeling of the curve, −2 to +2. */
export interface EmotionPoint {
  readonly stage: string;
  readonly fact: CitedFact;
  readonly value: number;
  /** 95 % interval; the value itself when one answer tells nothing of how sure it is. */
  readonly low: number;
  readonly high: number;
}

/** How each stage felt where it was measured, in the order of the stages. */
export function emotionCurve(document: Pick<MapDocument, 'stages' | 'cards' | 'facts'>): EmotionPoint[] {
  return document.stages.flatMap(({ code }) => {
    const card = document.cards.find(({ stage, saying }) => stage === code && saying.tag === 'emotion');
    const fact = card && 'fact' in card.saying ? document.facts[card.saying.fact] : undefined;
    if (!fact || typeof fact.value !== 'number') return [];
    return [{ stage: code, fact, value: fact.value, low: fact.low ?? fact.value, high: fact.high ?? fact.value }];
  });
}
