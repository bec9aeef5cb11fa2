'use client';

import { useEffect, useState } from 'react';
import type { Draft } from '#lib/questionnaires/editor/draft.ts';
import { type Finding, findings } from '#lib/questionnaires/editor/findings.ts';

/** Milliseconds of rest after which a draft is checked: of hundreds of questions that takes longer than a key. */
const rest = 250;

/** What the checks say of the draft, a moment after it changed; nothing for who only reads. */
export function useFindings(draft: Draft, enabled: boolean): readonly Finding[] {
  const [found, setFound] = useState<readonly Finding[]>(() => (enabled && isShort(draft) ? findings(draft) : []));
  useEffect(() => {
    if (!enabled) return;
    const timer = setTimeout(() => setFound(findings(draft)), rest);
    return () => clearTimeout(timer);
  }, [draft, enabled]);
  return found;
}

/** Whether it can be checked while the page is made. */
function isShort(draft: Draft): boolean {
  return draft.pages.reduce((sum, page) => sum + page.questions.length, 0) <= 100;
}
