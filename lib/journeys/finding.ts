import type { CitedFact } from '#lib/personas/cited-fact.ts';
import { type EmotionPoint, emotionCurve } from './emotion-curve.ts';
import type { MapDocument } from './map-document.ts';
import { strongestBarrier } from './strongest-barrier.ts';

/** What a map says at a glance. Messages `finding.<tag>`. */
export type Finding =
  | { readonly tag: 'unmeasured' }
  | { readonly tag: 'flat'; readonly high: EmotionPoint; readonly low: EmotionPoint }
  | {
      readonly tag: 'turns';
      readonly high: EmotionPoint;
      readonly low: EmotionPoint;
      /** What got most in the way at the lowest point. */
      readonly barrier: CitedFact | undefined;
    };

/**
 * Where the path feels best and worst, when their intervals do not touch; else that it hardly changes. With fewer than two
 * measured stages nothing can be said.
 */
export function finding(document: Pick<MapDocument, 'stages' | 'cards' | 'facts'>): Finding {
  const points = emotionCurve(document);
  const [high] = [...points].sort((a, b) => b.value - a.value);
  const [low] = [...points].sort((a, b) => a.value - b.value);
  if (!high || !low || points.length < 2) return { tag: 'unmeasured' };
  if (low.high >= high.low) return { tag: 'flat', high, low };
  return { tag: 'turns', high, low, barrier: strongestBarrier(document, low.stage) };
}
