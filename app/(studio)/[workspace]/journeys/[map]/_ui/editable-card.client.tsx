'use client';

import { useDraggable, useDroppable } from '@dnd-kit/core';
import { GripVertical, MoreHorizontal } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { MapCard } from '#lib/journeys/map-document.ts';
import type { MapWords } from '../../../../../_journeys/use-map-words.client.ts';
import { classNames } from '../../../../../_ui/class-names.ts';
import { Menu, type MenuItem } from '../../../../../_ui/menu.client.tsx';

export type Arrow = 'left' | 'right' | 'up' | 'down';

/**
 * A card that can be moved and changed: dragged by a pointer; by keyboard its grip takes the arrow keys, and its menu says
 * the rest.
 */
export function EditableCard(props: {
  card: MapCard;
  words: MapWords;
  items: readonly MenuItem[];
  onArrow: (card: MapCard, arrow: Arrow) => void;
  children: ReactNode;
}) {
  const { card, words } = props;
  const { t } = words;
  const drag = useDraggable({ id: card.id });
  const drop = useDroppable({ id: `card:${card.id}` });
  const what = words.short(card);
  const press = (event: KeyboardEvent) => {
    const arrow = arrows[event.key];
    if (!arrow || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    props.onArrow(card, arrow);
  };
  return (
    <div
      ref={(node) => {
        drag.setNodeRef(node);
        drop.setNodeRef(node);
      }}
      data-card={card.id}
      className={classNames(
        'group/card relative',
        drag.isDragging && 'opacity-40',
        drop.isOver && !drag.isDragging && 'shadow-[0_-3px_0_0_var(--accent)]',
      )}
      {...drag.listeners}
    >
      {props.children}
      <span
        className="absolute -top-1.5 -right-1 flex rounded-md border border-line bg-surface opacity-0 shadow-lift focus-within:opacity-100 group-hover/card:opacity-100 pointer-coarse:opacity-100 pointer-coarse:static pointer-coarse:mt-1 pointer-coarse:w-max pointer-coarse:shadow-none"
        data-no-print
      >
        <button
          type="button"
          data-grip={card.id}
          aria-label={t('edit.card.grip', { what })}
          className="grid size-7 cursor-grab place-items-center rounded-md text-ink-2 hover:text-ink pointer-coarse:size-11"
          onKeyDown={press}
        >
          <GripVertical aria-hidden="true" className="size-4" />
        </button>
        <Menu
          trigger={
            <button
              type="button"
              aria-label={t('edit.card.menu', { what })}
              className="grid size-7 place-items-center rounded-md text-ink-2 hover:text-ink pointer-coarse:size-11"
              onPointerDown={(event) => event.stopPropagation()}
            >
              <MoreHorizontal aria-hidden="true" className="size-4" />
            </button>
          }
          items={props.items}
        />
      </span>
    </div>
  );
}

const arrows: Readonly<Record<string, Arrow>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
