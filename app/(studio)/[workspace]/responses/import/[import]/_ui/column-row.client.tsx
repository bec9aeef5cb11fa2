'use client';

import { ChevronDown, ChevronRight } from 'lucide-react';
import { memo } from 'react';
import { formatter } from '#lib/i18n/format.ts';
import { useLocale } from '../../../../../../_ui/i18n/use-locale.client.ts';
import { useTranslate } from '../../../../../../_ui/i18n/use-translate.client.ts';
import { Tag } from '../../../../../../_ui/tag.tsx';
import { ColumnForm } from './column-form.client.tsx';
import type { ColumnRowProps } from './column-row-props.ts';

/** One column in a line; opened, the form that changes it. The name is a button of a form of its own, so that it opens without script too. */
export const ColumnRow = memo(function ColumnRow(props: ColumnRowProps) {
  const { at, column, found, open } = props;
  const t = useTranslate('import');
  const { percent } = formatter(useLocale());
  const Mark = open ? ChevronDown : ChevronRight;
  const idle = column.ignore || props.isKey;
  return (
    <li id={`column-${at}`} className="scroll-mt-4 border-line border-b">
      <div className="flex items-start gap-3 py-2.5">
        <label className="grid min-h-6 flex-none place-items-center max-lg:min-h-11 max-lg:min-w-8">
          <span className="sr-only">{t('columns.pick', { name: column.name })}</span>
          <input
            type="checkbox"
            className="box"
            form="bulk"
            name="pick"
            value={column.name}
            checked={props.picked}
            onChange={(event) => props.onPick(column.name, event.target.checked)}
          />
        </label>
        <div className="grid min-w-0 flex-1 gap-0.5">
          <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
            <button
              type="submit"
              form="open-column"
              name="column"
              value={at}
              aria-expanded={open}
              onClick={(event) => {
                event.preventDefault();
                props.onToggle(at);
              }}
              className="inline-flex min-w-0 items-baseline gap-1.5 text-start font-strong text-ink hover:underline max-lg:min-h-11 max-lg:items-center"
            >
              <Mark aria-hidden="true" className="size-3.5 flex-none self-center text-ink-3" />
              <span className="min-w-0 [overflow-wrap:anywhere]">{column.label ?? column.name}</span>
            </button>
            {props.isKey ? (
              <Tag kind="accent">{t('column.key')}</Tag>
            ) : column.ignore ? (
              <Tag>{t('column.ignored')}</Tag>
            ) : (
              <Tag kind="accent">{t(`scale.${column.scale}`)}</Tag>
            )}
            {!idle && column.factor && <Tag>{t(`factor.${column.factor}`)}</Tag>}
            {!idle && column.grid && (
              <span className="text-ink-3 text-sm">{t('column.grid', { name: column.grid })}</span>
            )}
          </div>
          {props.problem && (
            <p>
              <Tag kind="warn">
                <span className="whitespace-normal">
                  {t(`problem.${props.problem.kind}`, { values: props.problem.texts.join(', ') })}
                </span>
              </Tag>
            </p>
          )}
          <p className="truncate text-ink-3 text-sm">{t('column.samples', { values: found.samples.join(' · ') })}</p>
        </div>
        <p className="flex-none text-end text-ink-3 text-sm max-sm:hidden">
          {t('column.counts', { distinct: found.distinct, missing: percent(found.empty / Math.max(props.rows, 1)) })}
        </p>
      </div>
      {open && <ColumnForm {...props} />}
    </li>
  );
});
