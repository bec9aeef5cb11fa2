'use client';

import { useMemo } from 'react';
import { useEditor } from '../state/editor-context.client.ts';

/** The worst that the checks say of each page (`p.about`) and question (`q.age`). */
export function useMarks(): ReadonlyMap<string, 'error' | 'warning'> {
  const { findings } = useEditor();
  return useMemo(() => {
    const marks = new Map<string, 'error' | 'warning'>();
    for (const { severity, place } of findings) {
      const key = place.question !== undefined ? `q.${place.question}` : `p.${place.page}`;
      if (severity !== 'hint' && marks.get(key) !== 'error') marks.set(key, severity);
    }
    return marks;
  }, [findings]);
}
