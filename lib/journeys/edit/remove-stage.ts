import { fail, ok } from '#lib/result.ts';
import type { MapDocument } from '../map-document.ts';
import type { CommandOf, Edited, PlacedCard } from './command.ts';
import { nextOf } from './put-before.ts';

/** Takes a stage off the map, and its cards with it; taken back by adding both. */
export function removeStage(document: MapDocument, { code }: CommandOf<'remove-stage'>): Edited {
  const stage = document.stages.find((each) => each.code === code);
  if (!stage) return fail({ tag: 'unknown-stage' });
  if (document.stages.length === 1) return fail({ tag: 'incomplete' });
  const keyOf = (card: { readonly id: string }) => card.id;
  const gone = document.cards.filter((card) => card.stage === code);
  // The last one first, so that each finds what it stands before already back.
  const cards = gone.map((card): PlacedCard => ({ card, before: nextOf(document.cards, card.id, keyOf) })).reverse();
  return ok({
    document: {
      ...document,
      stages: document.stages.filter((each) => each !== stage),
      cards: document.cards.filter((card) => card.stage !== code),
    },
    inverse: { tag: 'add-stage', stage, before: nextOf(document.stages, code, (each) => each.code), cards },
  });
}
