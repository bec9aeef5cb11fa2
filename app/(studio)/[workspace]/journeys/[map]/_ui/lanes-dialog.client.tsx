'use client';

import { ArrowDown, ArrowUp } from 'lucide-react';
import type { MapDocument, MapLane } from '#lib/journeys/map-document.ts';
import type { MapWords } from '../../../../../_journeys/use-map-words.client.ts';
import { Button } from '../../../../../_ui/button.tsx';
import { Checkbox } from '../../../../../_ui/checkbox.tsx';
import { Dialog } from '../../../../../_ui/dialog.client.tsx';

/** Which lanes the map shows, and in which order; every change is done at once and can be undone. */
export function LanesDialog(props: {
  document: MapDocument;
  words: MapWords;
  onSet: (lanes: readonly MapLane[]) => void;
  onClose: () => void;
}) {
  const { words } = props;
  const { lanes } = props.document;
  const { t } = words;
  const swap = (at: number, to: number) => {
    const next = [...lanes];
    const [one] = next.splice(at, 1);
    if (one) next.splice(to, 0, one);
    props.onSet(next);
  };
  return (
    <Dialog
      open
      title={t('lanes.title')}
      description={t('lanes.help')}
      onOpenChange={(open) => !open && props.onClose()}
    >
      <ul className="grid border-line border-t">
        {lanes.map(({ lane, on }, at) => (
          <li key={lane} className="flex items-center gap-2 border-line border-b py-1">
            <div className="min-w-0 flex-1">
              <Checkbox
                label={words.lane(lane)}
                checked={on}
                onChange={() => props.onSet(lanes.map((each) => (each.lane === lane ? { lane, on: !on } : each)))}
              />
            </div>
            <Button
              kind="quiet"
              size="icon"
              aria-label={t('lanes.up', { what: words.lane(lane) })}
              blocked={at === 0}
              onClick={() => swap(at, at - 1)}
            >
              <ArrowUp aria-hidden="true" />
            </Button>
            <Button
              kind="quiet"
              size="icon"
              aria-label={t('lanes.down', { what: words.lane(lane) })}
              blocked={at === lanes.length - 1}
              onClick={() => swap(at, at + 1)}
            >
              <ArrowDown aria-hidden="true" />
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
