import { fail, ok } from '#lib/result.ts';
import type { MapDocument } from '../map-document.ts';
import type { CommandOf, Edited } from './command.ts';

/** Gives a stage other words, or none of its own; taken back by its words before. Its code, and so its cards, stay. */
export function renameStage(document: MapDocument, { code, label }: CommandOf<'rename-stage'>): Edited {
  const stage = document.stages.find((each) => each.code === code);
  if (!stage) return fail({ tag: 'unknown-stage' });
  return ok({
    document: { ...document, stages: document.stages.map((each) => (each === stage ? { ...each, label } : each)) },
    inverse: { tag: 'rename-stage', code, label: stage.label },
  });
}
