'use client';

import { ArrowDown, ArrowUp, Copy, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '#app/_ui/button.tsx';
import { useTranslate } from '#app/_ui/i18n/use-translate.client.ts';

/** What can be done with a page or question as a whole: moved a step, copied, taken away, and what `children` add. */
export function PlaceActions(props: {
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onStep: (by: 1 | -1) => void;
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
  readonly children?: ReactNode;
}) {
  const t = useTranslate('questionnaires');
  return (
    <div className="-ml-2 flex flex-wrap items-center">
      <Button
        kind="quiet"
        size="icon"
        className={atEnd}
        aria-label={t('edit.up')}
        blocked={props.isFirst}
        onClick={() => props.onStep(-1)}
      >
        <ArrowUp aria-hidden="true" />
      </Button>
      <Button
        kind="quiet"
        size="icon"
        className={atEnd}
        aria-label={t('edit.down')}
        blocked={props.isLast}
        onClick={() => props.onStep(1)}
      >
        <ArrowDown aria-hidden="true" />
      </Button>
      <Button kind="quiet" size="icon" aria-label={t('edit.duplicate')} onClick={props.onDuplicate}>
        <Copy aria-hidden="true" />
      </Button>
      <Button kind="quiet" size="icon" aria-label={t('edit.remove')} onClick={props.onRemove}>
        <Trash2 aria-hidden="true" />
      </Button>
      {props.children}
    </div>
  );
}

const atEnd = 'aria-disabled:border-transparent aria-disabled:bg-transparent';
