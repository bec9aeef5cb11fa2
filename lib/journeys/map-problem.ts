import type { MapDocument } from './map-document.ts';

const mostStages = 40;
const mostCards = 1_000;

/** Why a map is more than a map can be read as, or undefined ([S42]). */
export function mapProblem({ stages, cards }: MapDocument): 'too-many-stages' | 'too-many-cards' | undefined {
  if (stages.length > mostStages) return 'too-many-stages';
  return cards.length > mostCards ? 'too-many-cards' : undefined;
}
