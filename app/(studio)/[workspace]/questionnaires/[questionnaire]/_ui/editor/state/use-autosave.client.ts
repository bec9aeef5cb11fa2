'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { Draft } from '#lib/questionnaires/editor/draft.ts';
import { dropBackup, keepBackup } from './draft-backup.client.ts';
import { isSmall, sendDraft } from './send-draft.client.ts';

/** How far the saving is. `at` is when it was last saved, in epoch milliseconds. */
export interface Saving {
  readonly state: 'saved' | 'waiting' | 'saving' | 'failed' | 'conflict' | 'refused';
  readonly at: number;
  readonly revision: number;
}

/** Milliseconds of rest after which what was typed is saved, and the longest wait between two tries. */
const rest = 700;
const longestWait = 30_000;

/**
 * Saves the draft a moment after each change, one save at a time. A failed save is tried again, sooner when the network comes
 * back; what is not saved yet is kept on the device. A conflict waits for a person: `keepMine` saves over the other
 * draft, `takeTheirs` lets this one go.
 */
export function useAutosave(address: string, draft: Draft, start: { revision: number; at: number }, enabled: boolean) {
  const [saving, setSaving] = useState<Saving>({ state: 'saved', ...start });
  const now = useRef({ draft, saved: draft, revision: start.revision, busy: false, tries: 0, halted: false });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  now.current.draft = draft;

  const save = useCallback(
    async (leaving = false) => {
      const held = now.current;
      clearTimeout(timer.current);
      if (held.busy || held.halted || held.draft === held.saved) return;
      held.busy = true;
      const sent = held.draft;
      setSaving((before) => ({ ...before, state: 'saving' }));
      const answer = await sendDraft(address, held.revision, sent, leaving);
      held.busy = false;
      if (answer.kind === 'saved') {
        held.saved = sent;
        held.revision = answer.revision;
        held.tries = 0;
        dropBackup(address);
        const isAll = held.draft === sent;
        setSaving({ state: isAll ? 'saved' : 'waiting', at: answer.at, revision: answer.revision });
        if (!isAll) timer.current = setTimeout(() => void save(), rest);
        return;
      }
      keepBackup(address, { revision: held.revision, draft: held.draft });
      if (answer.kind === 'unreachable') {
        held.tries += 1;
        timer.current = setTimeout(() => void save(), Math.min(1000 * 2 ** held.tries, longestWait));
        setSaving((before) => ({ ...before, state: 'failed' }));
        return;
      }
      held.halted = true;
      if (answer.kind === 'conflict') held.revision = answer.revision;
      setSaving((before) => ({ ...before, state: answer.kind }));
    },
    [address],
  );

  useEffect(() => {
    if (!enabled || draft === now.current.saved) return;
    if (now.current.halted) {
      keepBackup(address, { revision: now.current.revision, draft });
      return;
    }
    clearTimeout(timer.current);
    setSaving((before) => (before.state === 'saved' ? { ...before, state: 'waiting' } : before));
    timer.current = setTimeout(() => void save(), rest);
  }, [address, draft, enabled, save]);

  useEffect(() => {
    const isOpen = () => now.current.draft !== now.current.saved;
    const online = () => void save();
    const hide = () => {
      if (document.visibilityState === 'hidden') void save(true);
    };
    const leave = (event: BeforeUnloadEvent) => {
      if (!isOpen()) return;
      keepBackup(address, { revision: now.current.revision, draft: now.current.draft });
      void save(true);
      // A small draft arrives although the page goes; else a person is asked to wait.
      const { tries, halted } = now.current;
      if (tries > 0 || halted || !isSmall(now.current.draft)) event.preventDefault();
    };
    window.addEventListener('online', online);
    document.addEventListener('visibilitychange', hide);
    window.addEventListener('beforeunload', leave);
    return () => {
      window.removeEventListener('online', online);
      document.removeEventListener('visibilitychange', hide);
      window.removeEventListener('beforeunload', leave);
      if (enabled && isOpen()) void save(true);
    };
  }, [address, enabled, save]);

  const keepMine = useCallback(() => {
    now.current.halted = false;
    void save();
  }, [save]);
  const takeTheirs = useCallback(() => {
    // Nothing here is open any more, else leaving the page would keep it and bring it back.
    now.current.saved = now.current.draft;
    dropBackup(address);
    window.location.reload();
  }, [address]);
  return { saving, keepMine, takeTheirs, saveNow: save };
}
