'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { Command, EditFailure } from '#lib/journeys/edit/command.ts';
import {
  beginHistory,
  doCommand,
  type History,
  markSaved,
  rebase,
  redoLast,
  undoLast,
} from '#lib/journeys/edit/history.ts';
import type { MapDocument } from '#lib/journeys/map-document.ts';
import type { ToldMap } from '#lib/journeys/told-map.ts';
import type { Result } from '#lib/result.ts';
import type { SaveOutcome } from '../../actions.ts';
import { unsavedBackup } from './unsaved-backup.client.ts';

export type SaveState = 'saved' | 'saving' | 'offline' | 'forbidden' | 'not-found';

export interface MapEditing {
  readonly history: History;
  readonly told: ToldMap;
  readonly save: SaveState;
  /** Does a command; false when it does not fit. */
  readonly run: (command: Command) => boolean;
  readonly undo: () => boolean;
  readonly redo: () => boolean;
  readonly retry: () => void;
}

const waitMs = 700;
const retryMs = 5_000;

/**
 * Holds a map while it is edited: every command is done at once here and sent on after a moment, in order, one save at a
 * time. When others saved meanwhile, what is unsaved is put on top of theirs and sent again; without a connection it stays
 * and is sent when there is one.
 */
export function useMapEditor(props: {
  /** Id of the map, under which this tab keeps what is not saved. */
  map: string;
  document: MapDocument;
  told: ToldMap;
  revision: number;
  send: (sent: { revision: number; commands: readonly Command[] }) => Promise<SaveOutcome>;
  /** What an earlier page of this tab could not save was brought back. */
  onRestored: () => void;
  /** Others saved meanwhile; `lost` of one's own commands no longer fitted. */
  onMerged: (lost: number) => void;
  onRefused: (why: EditFailure['tag'] | 'refused') => void;
}): MapEditing {
  const [history, setHistory] = useState(() => beginHistory(props.document));
  const [told, setTold] = useState(props.told);
  const [save, setSave] = useState<SaveState>('saved');
  const latest = useRef({ history, revision: props.revision, busy: false });
  const calls = useRef(props);
  calls.current = props;

  const put = useCallback((next: History) => {
    latest.current.history = next;
    setHistory(next);
  }, []);

  const flush = useCallback(async () => {
    const now = latest.current;
    const commands = now.history.unsaved;
    if (now.busy || commands.length === 0) return;
    now.busy = true;
    setSave('saving');
    const sent = commands.slice(0, 500);
    const outcome = await calls.current.send({ revision: now.revision, commands: sent }).catch(() => null);
    now.busy = false;
    if (outcome === null) setSave('offline');
    else if (outcome.tag === 'saved') {
      now.revision = outcome.revision;
      put(markSaved(now.history, sent.length));
      setSave('saved');
    } else if (outcome.tag === 'conflict') {
      now.revision = outcome.revision;
      const merged = rebase(now.history, outcome.document);
      setTold((before) => ({ ...outcome.told, cards: { ...before.cards, ...outcome.told.cards } }));
      put(merged.history);
      setSave('saved');
      calls.current.onMerged(merged.lost);
    } else if (outcome.tag === 'refused') {
      now.revision = outcome.revision;
      setTold(outcome.told);
      put(beginHistory(outcome.document));
      setSave('saved');
      calls.current.onRefused('refused');
    } else setSave(outcome.tag);
  }, [put]);

  const { map } = props;
  useEffect(() => {
    const kept = beginHistory(latest.current.history.document);
    try {
      const { history: restored } = rebase({ ...kept, unsaved: unsavedBackup.take(map) }, kept.document);
      if (restored.unsaved.length === 0) return;
      put(restored);
      calls.current.onRestored();
    } catch {
      // Written by another version of Segue: it cannot be done, and must not keep the page from opening.
      unsavedBackup.keep(map, []);
    }
  }, [map, put]);
  useEffect(() => unsavedBackup.keep(map, history.unsaved), [map, history.unsaved]);

  useEffect(() => {
    if (history.unsaved.length === 0 || save === 'saving' || save === 'forbidden' || save === 'not-found') return;
    const timer = setTimeout(flush, save === 'offline' ? retryMs : waitMs);
    return () => clearTimeout(timer);
  }, [history, save, flush]);

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (latest.current.history.unsaved.length > 0) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    window.addEventListener('online', flush);
    return () => {
      window.removeEventListener('beforeunload', warn);
      window.removeEventListener('online', flush);
      void flush();
    };
  }, [flush]);

  const step = useCallback(
    (next: Result<History, EditFailure>) => {
      if (!next.ok) {
        calls.current.onRefused(next.failure.tag);
        return false;
      }
      const changed = next.value !== latest.current.history;
      put(next.value);
      return changed;
    },
    [put],
  );
  return {
    history,
    told,
    save,
    run: useCallback((command: Command) => step(doCommand(latest.current.history, command)), [step]),
    undo: useCallback(() => step(undoLast(latest.current.history)), [step]),
    redo: useCallback(() => step(redoLast(latest.current.history)), [step]),
    retry: flush,
  };
}
