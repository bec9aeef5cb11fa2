import type { ReactNode } from 'react';
import type { MapCard, MapDocument } from '#lib/journeys/map-document.ts';
import type { ToldMap } from '#lib/journeys/told-map.ts';
import type { EvidenceAddress } from './fact-figure.client.tsx';
import type { MapWords } from './use-map-words.client.ts';

/** What a card needs to be drawn. */
export interface CardProps {
  readonly card: MapCard;
  readonly document: MapDocument;
  readonly told: ToldMap;
  readonly words: MapWords;
  readonly address: EvidenceAddress;
  readonly segment: number;
  /** Names of members by id; a map for strangers names owners in their place. */
  readonly members: ReadonlyMap<string, string>;
  readonly today: string;
  /** A link that helps to ask what is assumed. */
  readonly ask?: ReactNode;
}
