'use client';

import { DndContext, type DragEndEvent, PointerSensor, useSensor, useSensors } from '@dnd-kit/core';
import { SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { useId, useState } from 'react';
import type { CodebookColumn } from '#lib/responses/codebook-schema.ts';
import type { ColumnFindings } from '#lib/responses/file-findings.ts';
import { useTranslate } from '../../../../../../_ui/i18n/use-translate.client.ts';
import { ValueRow } from './value-row.client.tsx';

/** The values of a column in their order: labels, which mean "no answer", and moving them by keyboard or by dragging. */
export function ValueList(props: {
  column: CodebookColumn;
  found: ColumnFindings;
  onMove: (from: number, to: number) => void;
}) {
  const { column, found } = props;
  const t = useTranslate('import');
  const id = useId();
  const [said, setSaid] = useState('');
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 4 } }));
  const { values } = column;
  if (column.scale === 'interval' || column.scale === 'text') return null;
  if (!values) return <p className="text-ink-2 text-sm">{t('values.many')}</p>;
  const counts = new Map(found.values);

  function move(from: number, to: number) {
    const value = values?.[from];
    if (!value || !values || to < 0 || to >= values.length) return;
    props.onMove(from, to);
    setSaid(
      t('values.moved', { value: value.label ?? (value.code || t('values.empty')), place: to + 1, all: values.length }),
    );
  }

  function drop({ active, over }: DragEndEvent) {
    const place = (code: unknown) => values?.findIndex((value) => value.code === code) ?? -1;
    if (over && active.id !== over.id) move(place(active.id), place(over.id));
  }

  const movable = column.scale === 'ordinal' || column.scale === 'binary';
  return (
    <fieldset className="grid min-w-0 gap-2" aria-describedby={movable ? `${id}-help` : undefined}>
      <legend className="font-strong text-sm">{t('values.title')}</legend>
      {movable && (
        <p id={`${id}-help`} className="text-ink-3 text-sm">
          {t(column.scale === 'binary' ? 'values.noYes' : 'values.order')}
        </p>
      )}
      <DndContext id={id} sensors={sensors} onDragEnd={drop}>
        <SortableContext items={values.map(({ code }) => code)} strategy={verticalListSortingStrategy}>
          <ol className="grid max-h-[28rem] overflow-y-auto border-line border-t">
            {values.map((value, place) => (
              <ValueRow
                key={value.code}
                value={value}
                place={place}
                last={values.length - 1}
                count={value.code === '' ? found.empty : counts.get(value.code)}
                movable={movable}
                onMove={move}
              />
            ))}
          </ol>
        </SortableContext>
      </DndContext>
      <p role="status" className="sr-only">
        {said}
      </p>
    </fieldset>
  );
}
