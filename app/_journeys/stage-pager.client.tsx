'use client';

import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { MapDocument } from '#lib/journeys/map-document.ts';
import { Button } from '../_ui/button.tsx';
import { Select } from '../_ui/select.tsx';
import type { MapWords } from './use-map-words.client.ts';

/** On a phone: which stage is shown, and the way to its neighbours. */
export function StagePager(props: {
  document: MapDocument;
  words: MapWords;
  shown: string | null;
  onShow: (stage: string) => void;
}) {
  const { document, words } = props;
  const at = Math.max(
    0,
    document.stages.findIndex(({ code }) => code === props.shown),
  );
  const go = (to: number) => {
    const stage = document.stages[to];
    if (stage) props.onShow(stage.code);
  };
  if (props.shown === null) return null;
  return (
    <div
      className="sticky top-0 z-20 flex items-center gap-2 border-ink border-t bg-paper py-2 md:hidden"
      data-no-print
    >
      <Button size="icon" aria-label={words.t('map.prev')} blocked={at === 0} onClick={() => go(at - 1)}>
        <ChevronLeft aria-hidden="true" />
      </Button>
      <div className="min-w-0 flex-1">
        <Select
          aria-label={words.t('map.stagePick')}
          value={document.stages[at]?.code}
          onChange={(event) => props.onShow(event.target.value)}
        >
          {document.stages.map(({ code }, place) => (
            <option key={code} value={code}>
              {place + 1}. {words.stage(code).name}
            </option>
          ))}
        </Select>
      </div>
      <Button
        size="icon"
        aria-label={words.t('map.next')}
        blocked={at === document.stages.length - 1}
        onClick={() => go(at + 1)}
      >
        <ChevronRight aria-hidden="true" />
      </Button>
      <span className="sr-only" role="status">
        {words.t('map.stageOf', { n: at + 1, of: document.stages.length })}
      </span>
    </div>
  );
}
