import { fail, ok } from '#lib/result.ts';
import type { MapDocument } from '../map-document.ts';
import { cardProblem } from './card-problem.ts';
import type { CommandOf, Edited } from './command.ts';
import { contentOf } from './content-of.ts';

/** Writes a card anew; what a fact says stays as it is. Taken back by writing it as it was. */
export function changeCard(document: MapDocument, { id, content }: CommandOf<'change-card'>): Edited {
  const card = document.cards.find((each) => each.id === id);
  if (!card) return fail({ tag: 'unknown-card' });
  const problem = cardProblem(document, content);
  if (problem) return fail(problem);
  if ('fact' in card.saying && JSON.stringify(card.saying) !== JSON.stringify(content.saying))
    return fail({ tag: 'measured' });
  const { stage, lane } = card;
  const cards = document.cards.map((each) => (each === card ? { id, stage, lane, ...content } : each));
  return ok({
    document: { ...document, cards },
    inverse: { tag: 'change-card', id, content: contentOf(card) },
  });
}
