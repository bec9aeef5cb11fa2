import type { MapDocument } from '#lib/journeys/map-document.ts';
import { strongestBarrier } from '#lib/journeys/strongest-barrier.ts';
import type { ToldMap } from '#lib/journeys/told-map.ts';
import type { MapWords } from './use-map-words.client.ts';

/** Why a stage may feel as it does: what got in the way there of most. */
export function EmotionReason(props: { stage: string; document: MapDocument; told: ToldMap; words: MapWords }) {
  const { stage, document, told, words } = props;
  const fact = strongestBarrier(document, stage);
  const card = document.cards.find(({ stage: at, saying }) => {
    return at === stage && saying.tag === 'barrier' && saying.fact === fact?.id;
  });
  const name = card && told.cards[card.id]?.name;
  if (!fact || name === undefined) return null;
  return (
    <p className="text-ink-3 text-xs leading-snug">
      {words.t('curve.why', { what: name })} <span className="whitespace-nowrap">{told.facts[fact.id]?.figure}</span>
    </p>
  );
}
