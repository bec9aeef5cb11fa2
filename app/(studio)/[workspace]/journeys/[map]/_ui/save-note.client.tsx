'use client';

import { Check, LoaderCircle, TriangleAlert } from 'lucide-react';
import type { MapWords } from '../../../../../_journeys/use-map-words.client.ts';
import { Button } from '../../../../../_ui/button.tsx';
import type { SaveState } from './use-map-editor.client.ts';

/** Whether what was done is kept. */
export function SaveNote(props: { save: SaveState; pending: boolean; words: MapWords; onRetry: () => void }) {
  const { t } = props.words;
  const state = props.save === 'saved' && props.pending ? 'saving' : props.save;
  const bad = state === 'offline' || state === 'forbidden' || state === 'not-found';
  const Icon = bad ? TriangleAlert : state === 'saving' ? LoaderCircle : Check;
  const text = {
    saved: t('save.saved'),
    saving: t('save.saving'),
    offline: t('save.offline'),
    forbidden: t('save.forbidden'),
    'not-found': t('save.gone'),
  }[state];
  return (
    <p
      role="status"
      data-save={state}
      className={`flex items-start gap-1.5 text-sm leading-snug ${bad ? 'text-warn' : 'text-ink-3'}`}
    >
      <Icon aria-hidden="true" strokeWidth={1.75} className="mt-0.5 size-3.5 flex-none" />
      {text}
      {state === 'offline' && (
        <Button kind="quiet" size="small" onClick={props.onRetry}>
          {t('save.retry')}
        </Button>
      )}
    </p>
  );
}
