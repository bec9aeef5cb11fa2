'use client';

import { Download } from 'lucide-react';
import { type ReactNode, useId, useRef, useState } from 'react';
import { Button } from './button.tsx';
import { chartPng, chartSvg } from './chart-image.client.ts';
import { csvOf } from './csv-of.ts';
import { useLocale } from './i18n/use-locale.client.ts';
import { useTranslate } from './i18n/use-translate.client.ts';
import { Menu } from './menu.client.tsx';
import { saveFile } from './save-file.client.ts';
import { Table } from './table.tsx';

/**
 * A chart under its finding, with what it rests on, its numbers as a table, and both to take away.
 * The picture can be downloaded when the chart is one SVG.
 */
export function ChartFrame(props: {
  /** The finding in plain words. */
  title: ReactNode;
  /** Unit, n and what the marks mean. */
  caption: ReactNode;
  aside?: ReactNode;
  /** The chart. */
  children: ReactNode;
  /** The same numbers. Heads with `number` stand right; figures are written in the reader's language, raw in the CSV. */
  table: {
    columns: readonly { key: string; header: string; number?: boolean }[];
    rows: readonly Readonly<Record<string, string | number | null>>[];
  };
  /** Without ending, such as "segments-age". */
  fileName: string;
}) {
  const t = useTranslate('ui');
  const locale = useLocale();
  const id = useId();
  const figure = useRef<HTMLDivElement>(null);
  const [asTable, setAsTable] = useState(false);
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 });
  const svg = () => figure.current?.querySelector<SVGSVGElement>('svg.chart') ?? null;
  const items = [
    {
      key: 'csv',
      label: t('chart.csv'),
      onSelect: () =>
        saveFile(`${props.fileName}.csv`, csvOf(props.table.columns, props.table.rows), 'text/csv;charset=utf-8'),
    },
    ...(asTable
      ? []
      : [
          {
            key: 'svg',
            label: t('chart.svg'),
            onSelect: () => {
              const picture = svg();
              if (picture) saveFile(`${props.fileName}.svg`, chartSvg(picture), 'image/svg+xml');
            },
          },
          {
            key: 'png',
            label: t('chart.png'),
            onSelect: async () => {
              const picture = svg();
              if (picture) saveFile(`${props.fileName}.png`, await chartPng(picture), 'image/png');
            },
          },
        ]),
  ];
  return (
    <figure aria-labelledby={`${id}-title`} className="min-w-0">
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 id={`${id}-title`}>{props.title}</h2>
        {props.aside && <div className="text-ink-3 text-sm">{props.aside}</div>}
      </div>
      <div ref={figure}>
        {asTable ? (
          <Table
            caption={props.title}
            captionHidden
            columns={props.table.columns}
            rows={props.table.rows.map((row, at) => ({
              key: String(at),
              cells: Object.fromEntries(
                Object.entries(row).map(([key, value]) => [
                  key,
                  { content: typeof value === 'number' ? number.format(value) : (value ?? '–') },
                ]),
              ),
            }))}
          />
        ) : (
          props.children
        )}
      </div>
      <figcaption className="mt-2 flex flex-wrap items-start justify-between gap-x-4 gap-y-1 text-ink-3 text-sm leading-snug">
        <span className="max-w-(--measure) flex-[1_1_18rem] pt-1">{props.caption}</span>
        <span className="-mx-1.5 flex gap-1" data-no-print>
          <Button kind="quiet" size="small" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
            {t('chart.table')}
          </Button>
          <Menu
            items={items}
            trigger={
              <Button kind="quiet" size="small">
                <Download aria-hidden="true" />
                {t('chart.download')}
              </Button>
            }
          />
        </span>
      </figcaption>
    </figure>
  );
}
