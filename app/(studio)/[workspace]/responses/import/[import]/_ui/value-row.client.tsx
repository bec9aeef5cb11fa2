'use client';

import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { ArrowDown, ArrowUp, GripVertical } from 'lucide-react';
import type { CodebookColumn } from '#lib/responses/codebook-schema.ts';
import { Button } from '../../../../../../_ui/button.tsx';
import { useTranslate } from '../../../../../../_ui/i18n/use-translate.client.ts';
import { Input } from '../../../../../../_ui/input.tsx';

type Value = NonNullable<CodebookColumn['values']>[number];

/** One value: what stands in the file, what people read, whether it means "no answer", and where it stands. */
export function ValueRow(props: {
  value: Value;
  place: number;
  last: number;
  count: number | undefined;
  movable: boolean;
  onMove: (from: number, to: number) => void;
}) {
  const { value, place, last, movable } = props;
  const t = useTranslate('import');
  const { setNodeRef, setActivatorNodeRef, listeners, transform, transition } = useSortable({
    id: value.code,
    disabled: !movable,
  });
  const code = value.code === '' ? t('values.empty') : value.code;
  return (
    <li
      ref={setNodeRef}
      style={{ transform: CSS.Translate.toString(transform), transition }}
      className="grid grid-cols-[auto_minmax(4rem,1fr)_minmax(5rem,1.2fr)_auto_auto] items-center gap-x-3 gap-y-1 border-line border-b bg-sunken py-1.5 max-sm:grid-cols-[auto_minmax(0,1fr)_auto]"
    >
      {movable ? (
        <span
          ref={setActivatorNodeRef}
          {...listeners}
          aria-hidden="true"
          title={t('values.drag', { value: code })}
          className="cursor-grab touch-none text-ink-3"
        >
          <GripVertical className="size-4" />
        </span>
      ) : (
        <span aria-hidden="true" className="w-4" />
      )}
      <span className="min-w-0 [overflow-wrap:anywhere]">
        {code}
        {props.count !== undefined && (
          <span className="text-ink-3 text-sm"> · {t('values.count', { n: props.count })}</span>
        )}
      </span>
      <Input
        name={`label.${place}`}
        defaultValue={value.label ?? ''}
        placeholder={code}
        maxLength={2000}
        aria-label={t('values.label', { value: code })}
        className="max-sm:col-span-3 max-sm:row-start-2"
      />
      <label className="flex min-h-6 items-center gap-2 text-sm max-lg:min-h-11 max-sm:col-span-2 max-sm:row-start-3">
        <input
          type="checkbox"
          name={`missing.${place}`}
          defaultChecked={value.missing === true}
          aria-label={t('values.missingOf', { value: code })}
          className="box"
        />
        <span aria-hidden="true">{t('values.missing')}</span>
      </label>
      {movable && (
        <span className="flex gap-1 max-sm:col-start-3 max-sm:row-start-1">
          <Button
            type="submit"
            name="move"
            value={`${place}:${place - 1}`}
            kind="quiet"
            size="icon"
            aria-disabled={place === 0 || undefined}
            aria-label={t('values.up', { value: code })}
            onClick={(event) => {
              event.preventDefault();
              props.onMove(place, place - 1);
            }}
          >
            <ArrowUp aria-hidden="true" />
          </Button>
          <Button
            type="submit"
            name="move"
            value={`${place}:${place + 1}`}
            kind="quiet"
            size="icon"
            aria-disabled={place === last || undefined}
            aria-label={t('values.down', { value: code })}
            onClick={(event) => {
              event.preventDefault();
              props.onMove(place, place + 1);
            }}
          >
            <ArrowDown aria-hidden="true" />
          </Button>
        </span>
      )}
    </li>
  );
}
