import { fail, ok } from '#lib/result.ts';
import type { MapDocument } from '../map-document.ts';
import type { CommandOf, Edited } from './command.ts';
import { nextOf, putBefore } from './put-before.ts';

/** Puts a stage to another place of the path; taken back by putting it where it was. */
export function moveStage(document: MapDocument, { code, before }: CommandOf<'move-stage'>): Edited {
  const stage = document.stages.find((each) => each.code === code);
  if (!stage) return fail({ tag: 'unknown-stage' });
  const keyOf = (each: { readonly code: string }) => each.code;
  const here = nextOf(document.stages, code, keyOf);
  const others = document.stages.filter((each) => each !== stage);
  return ok({
    document: { ...document, stages: putBefore(others, stage, before === code ? here : before, keyOf) },
    inverse: { tag: 'move-stage', code, before: here },
  });
}
