'use client';

import { Check } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useTranslate } from '#app/_ui/i18n/use-translate.client.ts';
import type { Question } from '#lib/questionnaires/questionnaire.ts';

/** A ready question in the library: what it says, what it asks about, its type, and whether that is asked already. */
export function LibraryLine(props: {
  ready: Question;
  label: string;
  type: string;
  topic: string | undefined;
  isAsked: boolean;
  onChoose: (ready: Question) => void;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}) {
  const t = useTranslate('questionnaires');
  const { ready } = props;
  return (
    <button
      type="button"
      data-ready={ready.code}
      className="grid min-h-11 w-full content-center rounded-md px-2 py-1.5 text-start leading-snug hover:bg-accent-soft"
      onClick={() => props.onChoose(ready)}
      onKeyDown={props.onKeyDown}
    >
      <span className="font-strong">{props.label} </span>
      <span className="flex flex-wrap gap-x-4 text-ink-2 text-sm">
        {props.topic && <span>{props.topic} </span>}
        <span className="text-ink-3">{props.type} </span>
        {props.isAsked && (
          <span className="inline-flex items-center gap-1 text-ok">
            <Check aria-hidden="true" className="size-3.5" />
            {t('edit.library.asked')}
          </span>
        )}
      </span>
    </button>
  );
}
