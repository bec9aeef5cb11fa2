'use client';

import { Columns3, Redo2, Rows3, Undo2 } from 'lucide-react';
import type { MapWords } from '../../../../../_journeys/use-map-words.client.ts';
import { Button } from '../../../../../_ui/button.tsx';
import { SaveNote } from './save-note.client.tsx';
import type { MapEditing } from './use-map-editor.client.ts';

/** Back and forth, stages and lanes, and whether it is all kept. */
export function EditBar(props: {
  editing: MapEditing;
  words: MapWords;
  undo: () => void;
  redo: () => void;
  onOpen: (what: { readonly tag: 'lanes' | 'stages' }) => void;
}) {
  const { editing, words } = props;
  const { t } = words;
  return (
    <div className="flex flex-wrap items-center gap-2" data-no-print>
      <Button size="small" onClick={props.undo} blocked={editing.history.undo.length === 0}>
        <Undo2 aria-hidden="true" />
        {t('edit.undo')}
      </Button>
      <Button size="small" onClick={props.redo} blocked={editing.history.redo.length === 0}>
        <Redo2 aria-hidden="true" />
        {t('edit.redo')}
      </Button>
      <Button size="small" onClick={() => props.onOpen({ tag: 'stages' })}>
        <Columns3 aria-hidden="true" />
        {t('stages.title')}
      </Button>
      <Button size="small" onClick={() => props.onOpen({ tag: 'lanes' })}>
        <Rows3 aria-hidden="true" />
        {t('lanes.title')}
      </Button>
      <SaveNote
        save={editing.save}
        pending={editing.history.unsaved.length > 0}
        words={words}
        onRetry={editing.retry}
      />
      <noscript>
        <p className="text-ink-2 text-sm">{t('map.noScript')}</p>
      </noscript>
    </div>
  );
}
