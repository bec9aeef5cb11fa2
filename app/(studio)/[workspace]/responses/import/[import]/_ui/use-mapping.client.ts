'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { changeMapping } from '#lib/responses/change-mapping.ts';
import type { FileFindings } from '#lib/responses/file-findings.ts';
import type { ImportMapping } from '#lib/responses/import-mapping.ts';
import type { MappingChange } from '#lib/responses/mapping-change-schema.ts';
import { saveChanges } from '../actions.ts';

/** A change on its way; `light` when it only put other words where some were. */
type Queued = { change: MappingChange; light: boolean };

/**
 * The mapping as it is edited: a change shows at once and is sent half a second after the last one, in order; what could not be sent
 * goes with the next. `flush` sends what waits.
 */
export function useMapping(props: { slug: string; id: string; findings: FileFindings; mapping: ImportMapping }) {
  const { slug, id, findings } = props;
  const [mapping, setMapping] = useState(props.mapping);
  const [state, setState] = useState<'still' | 'saved' | 'failed'>('still');
  const now = useRef(props.mapping);
  const queue = useRef<Queued[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const sending = useRef<Promise<void>>(Promise.resolve());

  const flush = useCallback((): Promise<void> => {
    clearTimeout(timer.current);
    sending.current = sending.current.then(async () => {
      const batch = queue.current.splice(0, 50);
      if (batch.length === 0) return;
      const kept = await saveChanges(
        slug,
        id,
        batch.map(({ change }) => change),
      ).catch(() => false);
      if (!kept) queue.current.unshift(...batch);
      setState(kept ? 'saved' : 'failed');
    });
    return sending.current;
  }, [slug, id]);

  const change = useCallback(
    (wanted: MappingChange) => {
      const before = now.current;
      now.current = changeMapping(before, findings, wanted);
      setMapping(now.current);
      const light = isLight(before, wanted);
      const last = queue.current.at(-1);
      if (light && last?.light && nameOf(last.change) === nameOf(wanted)) queue.current.pop();
      queue.current.push({ change: wanted, light });
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, 500);
    },
    [findings, flush],
  );

  useEffect(() => {
    const leave = () => void flush();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [flush]);

  const waits = useCallback(() => queue.current.length > 0, []);
  return { mapping, change, flush, waits, state };
}

/** Another scale or separator makes another list of values, on which the changes behind it build. */
function isLight({ codebook }: ImportMapping, change: MappingChange): boolean {
  if (change.do === 'whole') return true;
  if (change.do !== 'column') return false;
  const column = codebook.columns.find(({ name }) => name === change.name);
  return column?.scale === change.scale && (column.multiSeparator ?? '') === change.separator;
}

function nameOf(change: MappingChange): string | undefined {
  return change.do === 'column' ? change.name : change.do;
}
