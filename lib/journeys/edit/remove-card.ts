import { fail, ok } from '#lib/result.ts';
import type { MapDocument } from '../map-document.ts';
import type { CommandOf, Edited } from './command.ts';
import { nextOf } from './put-before.ts';

/** Takes a card off the map; taken back by putting it where it was. */
export function removeCard(document: MapDocument, { id }: CommandOf<'remove-card'>): Edited {
  const card = document.cards.find((each) => each.id === id);
  if (!card) return fail({ tag: 'unknown-card' });
  const before = nextOf(document.cards, id, (each) => each.id);
  return ok({
    document: { ...document, cards: document.cards.filter((each) => each !== card) },
    inverse: { tag: 'add-card', card, before },
  });
}
