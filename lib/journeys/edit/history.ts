import { fail, ok, type Result } from '#lib/result.ts';
import type { MapDocument } from '../map-document.ts';
import { applyCommand } from './apply-command.ts';
import type { Command, EditFailure } from './command.ts';

/** A map being edited: as it is now, how to go back and forth, and what has not been kept yet. */
export interface History {
  readonly document: MapDocument;
  /** Inverses, the latest last. */
  readonly undo: readonly Command[];
  readonly redo: readonly Command[];
  /** Commands since the last save, in order; undoing is one of them. */
  readonly unsaved: readonly Command[];
}

export function beginHistory(document: MapDocument): History {
  return { document, undo: [], redo: [], unsaved: [] };
}

/** Does a command; what could be done again before is forgotten. */
export function doCommand(history: History, command: Command): Result<History, EditFailure> {
  return step(history, command, (inverse) => ({ undo: [...history.undo, inverse].slice(-MOST), redo: [] }));
}

/** Takes the latest change back; the history itself when there is none. */
export function undoLast(history: History): Result<History, EditFailure> {
  const command = history.undo.at(-1);
  if (!command) return ok(history);
  return step(history, command, (inverse) => ({ undo: history.undo.slice(0, -1), redo: [...history.redo, inverse] }));
}

/** Does again what was taken back. */
export function redoLast(history: History): Result<History, EditFailure> {
  const command = history.redo.at(-1);
  if (!command) return ok(history);
  return step(history, command, (inverse) => ({ undo: [...history.undo, inverse], redo: history.redo.slice(0, -1) }));
}

/** The first `count` unsaved commands are kept now. */
export function markSaved(history: History, count: number): History {
  return { ...history, unsaved: history.unsaved.slice(count) };
}

/** What of the unsaved changes fits a map that others changed meanwhile: done on top of it, and how many did not fit. */
export function rebase(history: History, theirs: MapDocument): { readonly history: History; readonly lost: number } {
  let next = beginHistory(theirs);
  let lost = 0;
  for (const command of history.unsaved) {
    const done = doCommand(next, command);
    if (done.ok) next = done.value;
    else lost++;
  }
  return { history: next, lost };
}

const MOST = 200;

function step(
  history: History,
  command: Command,
  stacks: (inverse: Command) => Pick<History, 'undo' | 'redo'>,
): Result<History, EditFailure> {
  const done = applyCommand(history.document, command);
  if (!done.ok) return fail(done.failure);
  return ok({
    document: done.value.document,
    unsaved: [...history.unsaved, command],
    ...stacks(done.value.inverse),
  });
}
