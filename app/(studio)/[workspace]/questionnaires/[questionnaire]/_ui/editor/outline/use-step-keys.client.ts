'use client';

import type { KeyboardEvent } from 'react';
import { useTranslate } from '#app/_ui/i18n/use-translate.client.ts';
import { findQuestion } from '#lib/questionnaires/editor/find-question.ts';
import { movePage } from '#lib/questionnaires/editor/move-page.ts';
import { stepQuestion } from '#lib/questionnaires/editor/step-question.ts';
import { useEditor } from '../state/editor-context.client.ts';

/** Alt with an arrow moves a line up or down, beside the handle and the buttons; plain arrows go from line to line. */
export function useStepKeys(kind: 'page' | 'question', code: string) {
  const step = useStep();
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined;
    if (by === undefined) return;
    event.preventDefault();
    if (event.altKey) step(kind, code, by);
    else {
      const lines = [...document.querySelectorAll<HTMLElement>('[data-outline]')];
      lines[lines.indexOf(event.currentTarget) + by]?.focus();
    }
  };
  return { onKeyDown };
}

/** Moves a page or question one step and says where it is now. */
export function useStep(): (kind: 'page' | 'question', code: string, by: -1 | 1) => void {
  const t = useTranslate('questionnaires');
  const { draft, change, announce, readOnly } = useEditor();
  return (kind, code, by) => {
    if (readOnly) return;
    const at = draft.pages.findIndex((page) => page.code === code);
    const make =
      kind === 'page'
        ? (now: typeof draft) => movePage(now, code, at + by)
        : (now: typeof draft) => stepQuestion(now, code, by);
    const next = make(draft);
    if (JSON.stringify(next.pages) === JSON.stringify(draft.pages)) {
      announce(t('edit.moved.end'));
      return;
    }
    change(make);
    const found = findQuestion(next, code);
    const page = next.pages.findIndex((one) => one.code === code) + 1;
    announce(
      found
        ? t('edit.moved.question', { n: found.at + 1, of: found.page.questions.length, page: found.pageAt + 1 })
        : t('edit.moved.page', { n: page, of: next.pages.length }),
    );
    // The line may have been made anew on another page; the cursor stays with it.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body)
        document.querySelector<HTMLElement>(`[data-outline="${CSS.escape(code)}"]`)?.focus();
    });
  };
}
