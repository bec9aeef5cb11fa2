import type { Formatter } from '#lib/i18n/format.ts';
import { Section } from '../../_ui/section.tsx';
import { SegmentMark } from '../../_ui/segment-mark.tsx';
import { SortableTable } from '../../_ui/sortable-table.client.tsx';
import { Table } from '../../_ui/table.tsx';
import { Tag } from '../../_ui/tag.tsx';
import type { KitText } from './kit-text.ts';

/** A table that orders by its headers, and one without rows. */
export function TableSection({ t, say }: { t: KitText; say: Formatter }) {
  const states = [
    <Tag key="1" kind="ok">
      {t('tag.approved')}
    </Tag>,
    <Tag key="2" kind="warn">
      {t('tag.stale', { count: 1 })}
    </Tag>,
    <Tag key="3" kind="ok">
      {t('tag.approved')}
    </Tag>,
    <Tag key="4">{t('tag.draft')}</Tag>,
  ];
  const people = [416, 461, 342, 267];
  const firm = [0.88, 0.94, 0.91, 0.79];
  const names = [t('charts.a'), t('charts.b'), t('charts.c'), t('charts.d')];
  return (
    <Section id="tables" title={t('tables')}>
      <div className="grid gap-8">
        <SortableTable
          stack
          caption={t('tables.caption')}
          columns={[
            { key: 'segment', header: t('tables.segment'), sortable: true },
            { key: 'people', header: t('tables.people'), number: true, sortable: true },
            { key: 'share', header: t('tables.share'), number: true, sortable: true },
            { key: 'firm', header: t('tables.firm'), number: true, sortable: true },
            { key: 'state', header: t('tables.state') },
          ]}
          rows={names.map((name, at) => ({
            key: name,
            cells: {
              segment: {
                sort: name,
                content: (
                  <span className="flex items-center gap-2">
                    <SegmentMark number={at + 1} />
                    {name}
                  </span>
                ),
              },
              people: { sort: people[at] ?? null, content: say.integer(people[at] ?? 0) },
              share: { sort: people[at] ?? null, content: say.percent((people[at] ?? 0) / 1486) },
              firm: { sort: firm[at] ?? null, content: say.decimal(firm[at] ?? 0) },
              state: { content: states[at] },
            },
          }))}
        />
        <Table
          caption={t('tables.emptyCaption')}
          columns={[
            { key: 'file', header: t('tables.file') },
            { key: 'made', header: t('tables.made'), number: true },
          ]}
          rows={[]}
          empty={t('tables.emptyText')}
        />
      </div>
    </Section>
  );
}
