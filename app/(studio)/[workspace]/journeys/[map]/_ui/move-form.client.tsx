'use client';

import type { FormEvent } from 'react';
import { type Lane, lanes } from '#lib/journeys/lane.ts';
import type { MapCard, MapDocument } from '#lib/journeys/map-document.ts';
import type { MapWords } from '../../../../../_journeys/use-map-words.client.ts';
import { Button } from '../../../../../_ui/button.tsx';
import { Dialog } from '../../../../../_ui/dialog.client.tsx';
import { CellFields } from './cell-fields.client.tsx';

/** Moves a card by choosing its stage and lane, for who neither drags nor counts arrow presses. */
export function MoveForm(props: {
  card: MapCard;
  document: MapDocument;
  words: MapWords;
  onMove: (stage: string, lane: Lane) => void;
  onClose: () => void;
}) {
  const { card, document, words } = props;
  const { t } = words;
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const lane = lanes.find((one) => one === form.get('lane')) ?? card.lane;
    props.onMove(String(form.get('stage')), lane);
  }
  return (
    <Dialog open title={t('form.move.title')} onOpenChange={(open) => !open && props.onClose()}>
      <form onSubmit={submit} className="grid gap-4">
        <p className="text-ink-2 leading-snug">{words.short(card)}</p>
        <CellFields
          stage={card.stage}
          lane={card.lane}
          document={document}
          lanes={document.lanes.flatMap(({ lane, on }) => (on || lane === card.lane ? [lane] : []))}
          words={words}
        />
        <div className="flex flex-wrap justify-end gap-2">
          <Button onClick={props.onClose}>{t('form.cancel')}</Button>
          <Button type="submit" kind="primary">
            {t('form.move')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
