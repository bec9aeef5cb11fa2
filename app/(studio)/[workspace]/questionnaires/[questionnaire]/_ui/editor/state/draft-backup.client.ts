'use client';

import type { Draft } from '#lib/questionnaires/editor/draft.ts';

/** What could not be sent yet, kept on this device until it is, so that closing the page loses nothing. */
export interface DraftBackup {
  readonly revision: number;
  readonly draft: Draft;
}

export function keepBackup(address: string, backup: DraftBackup): void {
  try {
    localStorage.setItem(key(address), JSON.stringify(backup));
  } catch {
    // A full or forbidden store is no reason to stop working.
  }
}

export function dropBackup(address: string): void {
  try {
    localStorage.removeItem(key(address));
  } catch {
    // As above.
  }
}

export function readBackup(address: string): DraftBackup | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(key(address)) ?? 'null') as Partial<DraftBackup> | null;
    const isSound = typeof kept?.revision === 'number' && Array.isArray(kept.draft?.pages);
    return isSound ? (kept as DraftBackup) : undefined;
  } catch {
    return undefined;
  }
}

function key(address: string): string {
  return `segue.draft ${address}`;
}
