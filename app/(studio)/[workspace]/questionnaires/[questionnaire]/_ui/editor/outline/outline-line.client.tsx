'use client';

import { type KeyboardEvent, memo } from 'react';
import { classNames } from '#app/_ui/class-names.ts';
import { useTranslate } from '#app/_ui/i18n/use-translate.client.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { QuestionType } from '#lib/questionnaires/questionnaire.ts';
import { DragHandle } from '../lists/drag-handle.client.tsx';
import { useSortableRow } from '../lists/use-sortable-row.client.ts';
import { OutlineMark } from './outline-mark.client.tsx';

/**
 * A line of the outline: where it leads, what it is, and whether it has a condition or something is wrong. Drawn anew only when
 * something of it changes: of hundreds of lines a letter typed changes one.
 */
export const OutlineLine = memo(function OutlineLine(props: {
  code: string;
  kind: 'page' | 'question';
  number: number;
  words: string;
  language: Locale | undefined;
  /** Of a question; said under its words. */
  type?: QuestionType;
  readOnly: boolean;
  isCurrent: boolean;
  logic: boolean;
  mark: 'error' | 'warning' | undefined;
  go: (place: string, focus?: boolean) => void;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}) {
  const t = useTranslate('questionnaires');
  const { code, kind, type, language } = props;
  const words = type && !language ? t('edit.untitled') : props.words;
  const { row, handle, isDragging } = useSortableRow(code);
  const place = `${kind.charAt(0)}.${code}`;
  return (
    <div {...row} className={classNames('outline-row', isDragging && 'is-dragged')}>
      {!props.readOnly && <DragHandle label={t(`edit.drag.${kind}`, { name: props.words })} {...handle} />}
      <a
        href={`#${place}`}
        className={classNames('outline-line -ml-2', kind === 'page' && 'font-strong')}
        aria-current={props.isCurrent}
        data-outline={code}
        data-kind={kind}
        onClick={(event) => {
          event.preventDefault();
          props.go(place, true);
        }}
        onKeyDown={props.onKeyDown}
      >
        <span className="font-normal text-ink-3">{props.number}</span>
        <span className="min-w-0">
          <span
            className={classNames('line-clamp-2', !language && type && 'text-ink-3 italic')}
            {...(language && { lang: language })}
          >
            {words}
          </span>
          {type && <span className="block font-normal text-ink-3 text-xs">{t(`type.${type}`)}</span>}
        </span>
        <OutlineMark logic={props.logic} mark={props.mark} />
      </a>
    </div>
  );
});
