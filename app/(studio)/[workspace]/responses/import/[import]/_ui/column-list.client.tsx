'use client';

import { useCallback, useMemo, useState } from 'react';
import { factors } from '#lib/factor.ts';
import type { ColumnProblem } from '#lib/responses/column-problem.ts';
import type { FileFindings } from '#lib/responses/file-findings.ts';
import type { ImportMapping } from '#lib/responses/import-mapping.ts';
import type { MappingChange } from '#lib/responses/mapping-change-schema.ts';
import { useTranslate } from '../../../../../../_ui/i18n/use-translate.client.ts';
import { Section } from '../../../../../../_ui/section.tsx';
import { useToast } from '../../../../../../_ui/use-toast.client.ts';
import { BulkBar } from './bulk-bar.client.tsx';
import { ColumnRow } from './column-row.client.tsx';
import { ColumnSearch, type Shown } from './column-search.client.tsx';

/** Every column in a compact list; one at a time opens to be changed, several at once are changed from the bar above. */
export function ColumnList(props: {
  slug: string;
  id: string;
  mapping: ImportMapping;
  findings: FileFindings;
  problems: readonly (ColumnProblem | undefined)[];
  why: readonly string[];
  open: number | undefined;
  show: Shown;
  onShow: (shown: Shown) => void;
  change: (change: MappingChange) => void;
}) {
  const { mapping, findings, problems, show, change } = props;
  const { columns } = mapping.codebook;
  const t = useTranslate('import');
  const toast = useToast();
  const [open, setOpen] = useState(props.open);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [search, setSearch] = useState('');

  const shown = useMemo(() => {
    const wanted = search.trim().toLowerCase();
    return columns.flatMap((column, at) => {
      const fits = wanted === '' || `${column.name}\n${column.label ?? ''}`.toLowerCase().includes(wanted);
      const kind = show === 'all' || (show === 'problem' ? problems[at] !== undefined : column.ignore === true);
      // The open one stays although it no longer fits: it must not vanish under somebody's hands.
      return (fits && kind) || at === open ? [at] : [];
    });
  }, [columns, problems, search, show, open]);

  const pick = useCallback((name: string, on: boolean) => {
    setPicked((before) => {
      const after = new Set(before);
      if (on) after.add(name);
      else after.delete(name);
      return after;
    });
  }, []);
  const toggle = useCallback((at: number) => setOpen((before) => (before === at ? undefined : at)), []);

  function apply(what: Extract<MappingChange, { do: 'several' }>['what']) {
    const before = mapping.codebook;
    change({ do: 'several', names: [...picked], what });
    toast({ text: t('bulk.done', { n: picked.size }), undo: () => change({ do: 'codebook', codebook: before }) });
    setPicked(new Set());
  }

  const grids = [...new Set(columns.flatMap(({ grid }) => grid ?? []))];
  const all = shown.length > 0 && shown.every((at) => picked.has(columns[at]?.name ?? ''));
  return (
    <Section
      id="columns"
      title={t('columns.title')}
      aside={t('columns.shown', { n: shown.length, all: columns.length })}
    >
      <ColumnSearch search={search} show={show} onSearch={setSearch} onShow={props.onShow} />
      <BulkBar
        slug={props.slug}
        id={props.id}
        picked={picked.size}
        all={all}
        onAll={(on) => setPicked(on ? new Set(shown.flatMap((at) => columns[at]?.name ?? [])) : new Set())}
        onApply={apply}
        factors={factors}
      />
      <ul className="border-ink border-t" aria-label={t('columns.title')}>
        {shown.map((at) => {
          const [column, found] = [columns[at], findings.columns[at]];
          if (!column || !found) return null;
          return (
            <ColumnRow
              key={column.name}
              slug={props.slug}
              id={props.id}
              at={at}
              column={column}
              found={found}
              rows={findings.rows}
              isKey={mapping.codebook.id === column.name}
              problem={problems[at]}
              why={props.why[at] ?? ''}
              grids={grids}
              last={at === columns.length - 1}
              open={open === at}
              picked={picked.has(column.name)}
              onPick={pick}
              onToggle={toggle}
              change={change}
            />
          );
        })}
      </ul>
      {shown.length === 0 && <p className="py-4 text-ink-3">{t('columns.none')}</p>}
      <form id="open-column" method="get" action="#columns" />
      <datalist id="grids">
        {grids.map((grid) => (
          <option key={grid} value={grid} />
        ))}
      </datalist>
    </Section>
  );
}
