import { ok } from '#lib/result.ts';
import type { MapDocument } from '../map-document.ts';
import type { CommandOf, Edited } from './command.ts';

/** Sets a warning aside, or brings it back; taken back by the other. */
export function dismissWarning(document: MapDocument, command: CommandOf<'dismiss-warning'>): Edited {
  const { warning, dismissed } = command;
  const was = document.dismissed.includes(warning);
  const others = document.dismissed.filter((tag) => tag !== warning);
  const next = was === dismissed ? document.dismissed : dismissed ? [...others, warning].sort() : others;
  return ok({
    document: { ...document, dismissed: next },
    inverse: { tag: 'dismiss-warning', warning, dismissed: was },
  });
}
