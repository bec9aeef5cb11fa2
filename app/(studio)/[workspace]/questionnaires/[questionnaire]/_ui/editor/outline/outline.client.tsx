'use client';

import { closestCenter, DndContext, KeyboardSensor, PointerSensor, useSensor, useSensors } from '@dnd-kit/core';
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { Settings2 } from 'lucide-react';
import { useId, useMemo } from 'react';
import { useTranslate } from '#app/_ui/i18n/use-translate.client.ts';
import { minutesOf } from '#lib/questionnaires/editor/minutes-of.ts';
import { useEditor } from '../state/editor-context.client.ts';
import { useRested } from '../state/use-rested.client.ts';
import { OutlineAdd } from './outline-add.client.tsx';
import { dropped, outlineLines } from './outline-lines.ts';
import { OutlinePage } from './outline-page.client.tsx';
import { useDragWords } from './use-drag-words.client.ts';
import { useMarks } from './use-marks.client.ts';
import { useStepKeys } from './use-step-keys.client.ts';

/** Pages and questions in their order: shows where one is, leads everywhere, and is where things are moved. */
export function Outline() {
  const t = useTranslate('questionnaires');
  const { draft, place, go, change, readOnly } = useEditor();
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 5 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const rested = useRested(draft, 400);
  const minutes = useMemo(() => minutesOf(rested), [rested]);
  const lines = outlineLines(draft);
  const codes = lines.map((line) => line.code).join(' ');
  // The same list while nothing moves, so that typing does not stir every line.
  const items = useMemo(() => codes.split(' '), [codes]);
  const marks = useMarks();
  const onKeyDown = useStepKeys();
  const isSettings = place.startsWith('settings');
  const words = useDragWords();
  const questions = lines.filter((line) => line.kind === 'question').length;
  let before = 0;
  return (
    <nav aria-label={t('edit.outline')} className="pl-5 max-lg:pl-0">
      <p className="mb-2 text-ink-3 text-sm">{t('edit.total', { pages: draft.pages.length, questions, minutes })}</p>
      <a
        href={`#${'settings'}`}
        className="outline-line -ml-2 mb-3"
        aria-current={isSettings}
        onClick={(event) => {
          event.preventDefault();
          go('settings', true);
        }}
      >
        <Settings2 aria-hidden="true" className="mt-0.5 size-3.5 text-ink-3" />
        <span>{t('edit.settings')}</span>
      </a>
      <DndContext
        id={useId()}
        sensors={sensors}
        collisionDetection={closestCenter}
        accessibility={words}
        onDragEnd={({ active, over }) => {
          if (over && active.id !== over.id) change((now) => dropped(now, String(active.id), String(over.id)));
        }}
      >
        <SortableContext items={items} strategy={verticalListSortingStrategy} disabled={readOnly}>
          <ol>
            {draft.pages.map((page, at) => {
              const first = before;
              before += page.questions.length;
              return (
                <OutlinePage
                  key={page.code}
                  page={page}
                  number={at + 1}
                  before={first}
                  marks={marks}
                  onKeyDown={onKeyDown}
                />
              );
            })}
          </ol>
        </SortableContext>
      </DndContext>
      {!readOnly && <OutlineAdd />}
    </nav>
  );
}
