import { fail, ok } from '#lib/result.ts';
import type { MapDocument } from '../map-document.ts';
import { cardProblem } from './card-problem.ts';
import type { CommandOf, Edited } from './command.ts';
import { most } from './most.ts';
import { putBefore } from './put-before.ts';

/** Adds a stage, with the cards that come back with it; taken back by removing it. */
export function addStage(document: MapDocument, { stage, before, cards }: CommandOf<'add-stage'>): Edited {
  if (document.stages.some(({ code }) => code === stage.code)) return fail({ tag: 'taken' });
  const count = document.cards.length + cards.length;
  if (document.stages.length >= most.stages || count > most.cards) return fail({ tag: 'full' });
  const ids = new Set(document.cards.map(({ id }) => id));
  let all = document.cards;
  for (const placed of cards) {
    if (ids.has(placed.card.id)) return fail({ tag: 'taken' });
    if (placed.card.stage !== stage.code) return fail({ tag: 'unknown-stage' });
    const problem = cardProblem(document, placed.card);
    if (problem) return fail(problem);
    ids.add(placed.card.id);
    all = putBefore(all, placed.card, placed.before, ({ id }) => id);
  }
  const stages = putBefore(document.stages, stage, before, ({ code }) => code);
  return ok({ document: { ...document, stages, cards: all }, inverse: { tag: 'remove-stage', code: stage.code } });
}
