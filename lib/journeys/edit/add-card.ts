import { fail, ok } from '#lib/result.ts';
import type { MapDocument } from '../map-document.ts';
import { cardProblem } from './card-problem.ts';
import type { CommandOf, Edited } from './command.ts';
import { most } from './most.ts';
import { putBefore } from './put-before.ts';

/** Puts a card onto the map; taken back by removing it. */
export function addCard(document: MapDocument, { card, before }: CommandOf<'add-card'>): Edited {
  if (document.cards.some(({ id }) => id === card.id)) return fail({ tag: 'taken' });
  if (!document.stages.some(({ code }) => code === card.stage)) return fail({ tag: 'unknown-stage' });
  if (document.cards.length >= most.cards) return fail({ tag: 'full' });
  const problem = cardProblem(document, card);
  if (problem) return fail(problem);
  const cards = putBefore(document.cards, card, before, ({ id }) => id);
  return ok({ document: { ...document, cards }, inverse: { tag: 'remove-card', id: card.id } });
}
