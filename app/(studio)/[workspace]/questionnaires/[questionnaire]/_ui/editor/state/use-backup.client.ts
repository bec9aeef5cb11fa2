'use client';

import { useEffect, useRef, useState } from 'react';
import { canonicalJson } from '#lib/questionnaires/canonical-json.ts';
import type { Draft } from '#lib/questionnaires/editor/draft.ts';
import { type DraftBackup, dropBackup, readBackup } from './draft-backup.client.ts';

/** What an earlier visit could not send, and what to do with it. */
export interface Backup {
  /** `taken` when nobody had saved since: it is the draft again. `other` when somebody has. */
  readonly state: 'none' | 'taken' | 'other';
  readonly take: () => void;
  readonly drop: () => void;
}

/** Brings back what was typed and never saved, when this device kept it. */
export function useBackup(
  address: string,
  revision: number,
  draft: Draft,
  change: (make: (draft: Draft) => Draft) => void,
  enabled: boolean,
): Backup {
  const [state, setState] = useState<Backup['state']>('none');
  const found = useRef<DraftBackup>(undefined);
  const start = useRef(draft);
  useEffect(() => {
    const kept = enabled ? readBackup(address) : undefined;
    if (!kept) return;
    if (canonicalJson(kept.draft) === canonicalJson(start.current)) {
      dropBackup(address);
      return;
    }
    found.current = kept;
    if (kept.revision === revision) change(() => kept.draft);
    setState(kept.revision === revision ? 'taken' : 'other');
  }, [address, change, enabled, revision]);
  return {
    state,
    take: () => {
      const kept = found.current;
      if (kept) change(() => kept.draft);
      setState('none');
    },
    drop: () => {
      dropBackup(address);
      setState('none');
    },
  };
}
