'use client';

import {
  type CollisionDetection,
  DndContext,
  type DragEndEvent,
  DragOverlay,
  MouseSensor,
  pointerWithin,
  TouchSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { ArrowLeft, ArrowRight, ListTodo, Move, PencilLine, Trash2 } from 'lucide-react';
import Link from 'next/link';
import { useEffect, useRef, useState } from 'react';
import { isBound } from '#lib/journeys/is-bound.ts';
import { type Lane, lanes } from '#lib/journeys/lane.ts';
import type { MapCard } from '#lib/journeys/map-document.ts';
import { MapCardView } from '../../../../../_journeys/map-card.client.tsx';
import { MapTable, type MapTableProps } from '../../../../../_journeys/map-table.client.tsx';
import type { MenuItem } from '../../../../../_ui/menu.client.tsx';
import { type Arrow, EditableCard } from './editable-card.client.tsx';
import { EditableCell } from './editable-cell.client.tsx';
import { type Place, placeByArrow } from './place-by-arrow.ts';

export interface EditableMapProps extends Omit<MapTableProps, 'cell' | 'around' | 'ask'> {
  readonly edits: boolean;
  /** Where a question is added to the study. */
  readonly ask: string;
  readonly onAdd: (lane: Lane, stage: string, from?: MapCard) => void;
  readonly onWrite: (card: MapCard) => void;
  readonly onMoveTo: (card: MapCard) => void;
  readonly onMove: (card: MapCard, place: Place) => void;
  readonly onRemove: (card: MapCard) => void;
}

/** The map with what is needed to change it around its cells and cards; without the right to, the map alone. */
export function EditableMap(props: EditableMapProps) {
  const { document, words, edits } = props;
  const { t } = words;
  const [dragged, setDragged] = useState<MapCard | null>(null);
  const next = useRef<string | null>(null);
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 6 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 250, tolerance: 8 } }),
  );
  // A card that was moved by keyboard stands in another cell now; the focus goes with it. Of one that was deleted it goes to
  // what is beside it.
  useEffect(() => {
    if (next.current === null) return;
    window.document.querySelector<HTMLElement>(next.current)?.focus();
    next.current = null;
  });
  const askLink = (
    <Link href={props.ask} className="ml-auto whitespace-nowrap">
      {t('card.ask')}
    </Link>
  );
  if (!edits) return <MapTable {...props} ask={() => undefined} />;

  const byArrow = (card: MapCard, arrow: Arrow) => {
    const place = placeByArrow(document, card, arrow);
    if (!place) return;
    next.current = `[data-grip="${card.id}"]`;
    props.onMove(card, place);
  };
  const remove = (card: MapCard) => {
    // Who sets out has one cell over all stages.
    const whole = card.lane === 'context';
    const cell = document.cards.filter(({ stage, lane }) => lane === card.lane && (whole || stage === card.stage));
    const at = cell.indexOf(card);
    const beside = cell[at + 1] ?? cell[at - 1];
    const stage = whole ? document.stages[0]?.code : card.stage;
    next.current = beside ? `[data-grip="${beside.id}"]` : `[data-add="cell:${stage}:${card.lane}"]`;
    props.onRemove(card);
  };
  const drop = ({ active, over }: DragEndEvent) => {
    setDragged(null);
    const card = document.cards.find(({ id }) => id === active.id);
    const target = card && over && placeOf(String(over.id), document.cards);
    if (!card || !target || target.before === card.id) return;
    const stays = target.stage === card.stage && target.lane === card.lane;
    if (isBound(document, card) && !stays) return;
    if (!(stays && target.before === null)) props.onMove(card, target);
  };
  const itemsOf = (card: MapCard): MenuItem[] => {
    const bound = isBound(document, card);
    const own = card.saying.tag === 'own' || card.saying.tag === 'ask';
    const item = (key: string, label: string, icon: MenuItem['icon'], onSelect: () => void): MenuItem => ({
      key,
      label,
      icon,
      onSelect,
    });
    return [
      ...(own || card.lane === 'barriers'
        ? [item('edit', t('edit.card'), <PencilLine aria-hidden="true" />, () => props.onWrite(card))]
        : []),
      ...(bound
        ? []
        : [
            item('to', t('edit.card.moveTo'), <Move aria-hidden="true" />, () => props.onMoveTo(card)),
            item('left', t('edit.card.left'), <ArrowLeft aria-hidden="true" />, () => byArrow(card, 'left')),
            item('right', t('edit.card.right'), <ArrowRight aria-hidden="true" />, () => byArrow(card, 'right')),
          ]),
      ...(card.lane === 'opportunities' || card.lane === 'barriers'
        ? [
            item('action', t('edit.card.toAction'), <ListTodo aria-hidden="true" />, () =>
              props.onAdd('tasks', card.stage, card),
            ),
          ]
        : []),
      {
        ...item('delete', t('edit.card.delete'), <Trash2 aria-hidden="true" />, () => remove(card)),
        apart: true,
        danger: true,
      },
    ];
  };
  return (
    <DndContext
      id="journey-map"
      sensors={sensors}
      collisionDetection={cardFirst}
      accessibility={{ announcements: silent, screenReaderInstructions: { draggable: '' } }}
      onDragStart={({ active }) => setDragged(document.cards.find(({ id }) => id === active.id) ?? null)}
      onDragCancel={() => setDragged(null)}
      onDragEnd={drop}
    >
      <MapTable
        {...props}
        ask={() => askLink}
        cell={(stage, lane, cards) => (
          <EditableCell
            id={`cell:${stage}:${lane}`}
            addLabel={t('edit.addCard.at', { stage: words.stage(stage).name, lane: words.lane(lane) })}
            onAdd={() => props.onAdd(lane, stage)}
          >
            {cards}
          </EditableCell>
        )}
        around={(card, body) => (
          <EditableCard card={card} words={words} items={itemsOf(card)} onArrow={byArrow}>
            {body}
          </EditableCard>
        )}
      />
      <DragOverlay dropAnimation={null}>
        {dragged && (
          <div className="rotate-1 bg-paper shadow-float">
            <MapCardView {...props} card={dragged} ask={undefined} />
          </div>
        )}
      </DragOverlay>
    </DndContext>
  );
}

const nothing = () => undefined;
/** What was moved is told by the map itself, the same for drag and keyboard. */
const silent = { onDragStart: nothing, onDragOver: nothing, onDragEnd: nothing, onDragCancel: nothing };

/** A card under the pointer before the cell around it. */
const cardFirst: CollisionDetection = (input) => {
  const hits = pointerWithin(input);
  const card = hits.find(({ id }) => String(id).startsWith('card:'));
  return card ? [card] : hits;
};

function placeOf(over: string, cards: readonly MapCard[]): Place | undefined {
  const [what, one = '', two] = over.split(':');
  if (what === 'card') {
    const card = cards.find(({ id }) => id === one);
    return card && { stage: card.stage, lane: card.lane, before: card.id };
  }
  const lane = lanes.find((each) => each === two);
  return lane && { stage: one, lane, before: null };
}
