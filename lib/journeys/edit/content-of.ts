import type { MapCard } from '../map-document.ts';
import type { CardContent } from './command.ts';

/** What is written on a card, without its id and place. */
export function contentOf({ id: _id, stage: _stage, lane: _lane, ...content }: MapCard): CardContent {
  return content;
}
