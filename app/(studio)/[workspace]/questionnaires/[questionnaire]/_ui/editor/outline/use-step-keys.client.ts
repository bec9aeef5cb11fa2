'use client';

import type { KeyboardEvent } from 'react';
import { useCallback, useRef } from 'react';
import { useStep } from './use-step.client.ts';

/**
 * Keys on a line of the outline: Alt with an arrow moves it up or down, beside the handle and the buttons; plain arrows go from
 * line to line. The function stays the same, so that a line is drawn anew only when it changes itself.
 */
export function useStepKeys(): (event: KeyboardEvent<HTMLElement>) => void {
  const step = useStep();
  const now = useRef(step);
  now.current = step;
  return useCallback((event) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined;
    if (by === undefined) return;
    event.preventDefault();
    const { outline = '', kind } = event.currentTarget.dataset;
    if (event.altKey) {
      now.current(kind === 'page' ? 'page' : 'question', outline, by);
      return;
    }
    const lines = [...document.querySelectorAll<HTMLElement>('[data-outline]')];
    lines[lines.indexOf(event.currentTarget) + by]?.focus();
  }, []);
}
