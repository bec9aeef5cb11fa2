'use client';

import type { DndContextProps } from '@dnd-kit/core';
import { useTranslate } from '#app/_ui/i18n/use-translate.client.ts';
import { changeList } from '#lib/questionnaires/editor/change-list.ts';
import { itemsOf, type ListName } from '#lib/questionnaires/editor/items-of.ts';
import { moved } from '#lib/questionnaires/editor/moved.ts';
import type { Question } from '#lib/questionnaires/questionnaire.ts';
import { useEditor } from '../state/editor-context.client.ts';
import { wordsOf } from '../state/question-words.ts';
import { useQuestion } from '../state/use-question.client.ts';

/** What dragging a line of a list does, and what is said meanwhile. */
export function useListDrag(question: Question, list: ListName): Pick<DndContextProps, 'accessibility' | 'onDragEnd'> {
  const t = useTranslate('questionnaires');
  const { draft } = useEditor();
  const set = useQuestion(question.code);
  const items = itemsOf(question, list);
  const at = (code: string | number) => items.findIndex((item) => item.code === code);
  const name = (code: string | number) => {
    const item = items[at(code)];
    return item ? wordsOf(item, draft).words : String(code);
  };
  const place = (code: string | number) => ({ name: name(code), n: at(code) + 1, of: items.length });
  return {
    accessibility: {
      screenReaderInstructions: { draggable: t('edit.drag.how') },
      announcements: {
        onDragStart: ({ active }) => t('edit.drag.lifted', { name: name(active.id) }),
        onDragOver: ({ over }) => (over ? t('edit.item.place', place(over.id)) : undefined),
        onDragEnd: ({ over }) => (over ? t('edit.item.place', place(over.id)) : undefined),
        onDragCancel: ({ active }) => t('edit.drag.cancelled', { name: name(active.id) }),
      },
    },
    onDragEnd: ({ active, over }) => {
      if (!over || active.id === over.id) return;
      set((one) => changeList(one, list, (all) => moved(all, at(active.id), at(over.id))));
    },
  };
}
