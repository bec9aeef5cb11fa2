'use client';

import { useTranslate } from '#app/_ui/i18n/use-translate.client.ts';
import type { Draft } from '#lib/questionnaires/editor/draft.ts';
import { findQuestion } from '#lib/questionnaires/editor/find-question.ts';
import { movePage } from '#lib/questionnaires/editor/move-page.ts';
import { stepQuestion } from '#lib/questionnaires/editor/step-question.ts';
import { useEditor } from '../state/editor-context.client.ts';

/** Moves a page or question one step and says where it is now. */
export function useStep(): (kind: 'page' | 'question', code: string, by: -1 | 1) => void {
  const t = useTranslate('questionnaires');
  const { draft, change, announce, readOnly } = useEditor();
  return (kind, code, by) => {
    if (readOnly) return;
    const at = draft.pages.findIndex((page) => page.code === code);
    const make = (now: Draft) => (kind === 'page' ? movePage(now, code, at + by) : stepQuestion(now, code, by));
    const next = make(draft);
    if (order(next) === order(draft)) {
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
      if (document.activeElement !== document.body) return;
      document.querySelector<HTMLElement>(`[data-outline="${CSS.escape(code)}"]`)?.focus();
    });
  };
}

function order(draft: Draft): string {
  return draft.pages.map((page) => [page.code, ...page.questions.map((one) => one.code)].join(' ')).join(' ');
}
