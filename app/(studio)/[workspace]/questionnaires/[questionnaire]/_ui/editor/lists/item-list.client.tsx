'use client';

import { closestCenter, DndContext, KeyboardSensor, PointerSensor, useSensor, useSensors } from '@dnd-kit/core';
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { Plus } from 'lucide-react';
import { useId } from 'react';
import { flushSync } from 'react-dom';
import { Button } from '#app/_ui/button.tsx';
import { useLocale } from '#app/_ui/i18n/use-locale.client.ts';
import { useTranslate } from '#app/_ui/i18n/use-translate.client.ts';
import { languageName } from '#lib/i18n/language-name.ts';
import { addItem } from '#lib/questionnaires/editor/add-item.ts';
import { frozenInside } from '#lib/questionnaires/editor/frozen-codes.ts';
import { itemsOf, type ListName } from '#lib/questionnaires/editor/items-of.ts';
import type { Question } from '#lib/questionnaires/questionnaire.ts';
import { useEditor } from '../state/editor-context.client.ts';
import { useQuestion } from '../state/use-question.client.ts';
import { ItemRow } from './item-row.client.tsx';
import { useListDrag } from './use-list-drag.client.ts';

/** A coded list inside a question: options, rows, stages, touchpoints or barriers, with their words side by side. */
export function ItemList(props: {
  question: Question;
  list: ListName;
  title: string;
  /** Whether a line may be “none of these” or ask for own words. */
  flags?: boolean;
  most: number;
}) {
  const t = useTranslate('questionnaires');
  const locale = useLocale();
  const { shown, readOnly, frozen, announce } = useEditor();
  const set = useQuestion(props.question.code);
  const { question, list } = props;
  const items = itemsOf(question, list);
  const retired = frozenInside(frozen, question.code, list);
  const drag = useListDrag(question, list);
  const id = useId();
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 5 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const add = () => {
    const added = addItem(question, list, retired);
    // The line is there before the next key arrives, so that who types on loses no letter.
    flushSync(() => set(() => added.question));
    document.querySelector<HTMLElement>(`[data-place="${list}.${added.code}"]`)?.focus();
    announce(t('edit.item.added', { n: items.length + 1 }));
  };
  return (
    <section aria-labelledby={id} data-place={list} tabIndex={-1} className="outline-none" data-quiet-focus>
      <h3 id={id} className="mb-1 text-sm">
        {props.title} <span className="font-normal text-ink-3">{items.length}</span>
      </h3>
      {items.length > 0 && (
        <div
          aria-hidden="true"
          className="item-head item-grid border-ink border-b pb-1 font-strong text-sm"
          data-columns={shown.length}
        >
          <span />
          <span>{t('edit.item.code')}</span>
          {shown.map((language) => (
            <span key={language}>{shown.length > 1 ? languageName(language, locale) : t('edit.item.words')}</span>
          ))}
          <span />
        </div>
      )}
      <DndContext id={useId()} sensors={sensors} collisionDetection={closestCenter} {...drag}>
        <SortableContext
          items={items.map((item) => item.code)}
          strategy={verticalListSortingStrategy}
          disabled={readOnly}
        >
          <ol>
            {items.map((item, at) => (
              <ItemRow
                key={item.code}
                question={question}
                list={list}
                item={item}
                at={at}
                of={items.length}
                flags={props.flags === true}
                frozen={retired.has(item.code)}
                retired={retired}
                onEnter={() => {
                  if (at === items.length - 1 && items.length < props.most) add();
                  else document.querySelector<HTMLElement>(`[data-place="${list}.${items[at + 1]?.code}"]`)?.focus();
                }}
              />
            ))}
          </ol>
        </SortableContext>
      </DndContext>
      {!readOnly && items.length < props.most && (
        <Button kind="quiet" size="small" className="mt-1" onClick={add}>
          <Plus aria-hidden="true" />
          {t(`edit.add.${list}`)}
        </Button>
      )}
    </section>
  );
}
