'use client';

import { useEffect, useState } from 'react';
import type { Question } from '#lib/questionnaires/questionnaire.ts';

/** The ready questions, fetched when they are wanted: most who open the editor do not need their words in four languages. */
export function useLibrary(): readonly Question[] | 'loading' | 'failed' {
  const [ready, setReady] = useState<readonly Question[] | 'loading' | 'failed'>('loading');
  useEffect(() => {
    let isGone = false;
    import('#lib/questionnaires/library/library.ts').then(
      ({ library }) => !isGone && setReady(library),
      () => !isGone && setReady('failed'),
    );
    return () => {
      isGone = true;
    };
  }, []);
  return ready;
}
