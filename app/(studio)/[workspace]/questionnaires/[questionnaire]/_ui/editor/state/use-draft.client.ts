'use client';

import { useCallback, useState } from 'react';
import type { Draft } from '#lib/questionnaires/editor/draft.ts';
import { changed, type History, redone, undone } from '#lib/questionnaires/editor/history.ts';

interface Held extends History {
  readonly place: string;
}

/** The draft with its history and the place that is being edited. Undoing leads back to where the change was made. */
export function useDraft(start: Draft, place: string) {
  const [held, setHeld] = useState<Held>({ draft: start, past: [], future: [], place });
  const change = useCallback((make: (draft: Draft) => Draft, merge?: string) => {
    setHeld((now) => ({ ...now, ...changed(now, make(now.draft), now.place, merge) }));
  }, []);
  const setPlace = useCallback((next: string) => {
    // Going somewhere else ends the step: typing there is another one.
    setHeld((now) => (now.place === next ? now : { ...now, place: next, merge: undefined }));
  }, []);
  const step = useCallback((take: typeof undone) => {
    setHeld((now) => {
      const taken = take(now);
      return taken ? { ...taken.history, place: taken.place } : now;
    });
  }, []);
  const undo = useCallback(() => step(undone), [step]);
  const redo = useCallback(() => step(redone), [step]);
  const { draft, past, future } = held;
  return {
    draft,
    place: held.place,
    change,
    setPlace,
    undo,
    redo,
    canUndo: past.length > 0,
    canRedo: future.length > 0,
  };
}
