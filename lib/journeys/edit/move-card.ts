import { fail, ok } from '#lib/result.ts';
import { isBound } from '../is-bound.ts';
import type { MapDocument } from '../map-document.ts';
import type { CommandOf, Edited } from './command.ts';
import { nextOf, putBefore } from './put-before.ts';

/** Puts a card to another stage, lane or place; taken back by moving it to where it was. */
export function moveCard(document: MapDocument, { id, stage, lane, before }: CommandOf<'move-card'>): Edited {
  const card = document.cards.find((each) => each.id === id);
  if (!card) return fail({ tag: 'unknown-card' });
  if (!document.stages.some(({ code }) => code === stage)) return fail({ tag: 'unknown-stage' });
  if ((stage !== card.stage || lane !== card.lane) && isBound(document, card)) return fail({ tag: 'measured' });
  const keyOf = (each: { readonly id: string }) => each.id;
  const others = document.cards.filter((each) => each !== card);
  // Before itself is where it stands already.
  const place = before === id ? nextOf(document.cards, id, keyOf) : before;
  return ok({
    document: { ...document, cards: putBefore(others, { ...card, stage, lane }, place, keyOf) },
    inverse: {
      tag: 'move-card',
      id,
      stage: card.stage,
      lane: card.lane,
      before: nextOf(document.cards, id, keyOf),
    },
  });
}
