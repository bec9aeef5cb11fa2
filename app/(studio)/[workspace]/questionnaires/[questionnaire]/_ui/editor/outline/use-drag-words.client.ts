'use client';

import type { DndContextProps } from '@dnd-kit/core';
import { useTranslate } from '#app/_ui/i18n/use-translate.client.ts';
import { findQuestion } from '#lib/questionnaires/editor/find-question.ts';
import { useEditor } from '../state/editor-context.client.ts';
import { wordsOf } from '../state/question-words.ts';

/** What is said while a line of the outline is moved by keyboard or pointer. */
export function useDragWords(): NonNullable<DndContextProps['accessibility']> {
  const t = useTranslate('questionnaires');
  const { draft } = useEditor();
  const name = (code: string | number) => {
    const thing = findQuestion(draft, String(code))?.question ?? draft.pages.find((page) => page.code === code);
    return thing ? wordsOf(thing, draft).words : String(code);
  };
  return {
    screenReaderInstructions: { draggable: t('edit.drag.how') },
    announcements: {
      onDragStart: ({ active }) => t('edit.drag.lifted', { name: name(active.id) }),
      onDragOver: ({ active, over }) =>
        over ? t('edit.drag.over', { name: name(active.id), over: name(over.id) }) : undefined,
      onDragEnd: ({ active, over }) =>
        over ? t('edit.drag.done', { name: name(active.id), over: name(over.id) }) : undefined,
      onDragCancel: ({ active }) => t('edit.drag.cancelled', { name: name(active.id) }),
    },
  };
}
