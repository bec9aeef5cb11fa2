import { formatter } from '#lib/i18n/format.ts';
import type { ComparedSegmentations } from '#server/segmentation/compare-segmentations.ts';
import type { SegmentRow } from '#server/segmentation/read-segmentation.ts';
import { getLocale } from '../../../../../_ui/i18n/get-locale.ts';
import { getTranslate } from '../../../../../_ui/i18n/get-translate.ts';
import { SegmentMark } from '../../../../../_ui/segment-mark.tsx';
import { Table } from '../../../../../_ui/table.tsx';
import { Tag } from '../../../../../_ui/tag.tsx';
import { sayRun } from '../../_ui/say-run.ts';
import { saySegment } from '../../_ui/say-segment.ts';

/** How many people are in which segment of both runs; segments that go with each other are marked. */
export async function CrossTable({ compared }: { compared: ComparedSegmentations }) {
  const t = await getTranslate('segmentation');
  const say = formatter(await getLocale());
  const { first, second, comparison } = compared;
  const named = (segment: SegmentRow) => (
    <span className="flex items-start gap-2">
      <SegmentMark number={segment.colour} />
      <span className="min-w-0 break-words">{saySegment(t, segment)}</span>
    </span>
  );
  const sums = second.segments.map((_, column) => comparison.counts.reduce((sum, row) => sum + (row[column] ?? 0), 0));
  return (
    <Table
      stack
      caption={t('compare.table')}
      columns={[
        { key: 'from', header: t('compare.from', { first: sayRun(t, say, first), second: sayRun(t, say, second) }) },
        ...second.segments.map((segment) => ({ key: segment.code, header: named(segment), number: true })),
        { key: 'sum', header: t('compare.all'), number: true },
      ]}
      rows={[
        ...first.segments.map((segment, row) => {
          const counts = comparison.counts[row] ?? [];
          const sum = counts.reduce((total, count) => total + count, 0);
          return {
            key: segment.code,
            cells: {
              from: { content: named(segment) },
              ...Object.fromEntries(
                second.segments.map((other, column) => {
                  const count = counts[column] ?? 0;
                  const words = t('compare.cell', { n: count, share: say.percent(sum === 0 ? 0 : count / sum) });
                  const isMatch = comparison.matched[row] === column;
                  return [
                    other.code,
                    {
                      content: isMatch ? (
                        <span className="inline-grid justify-items-start gap-0.5 min-[44rem]:justify-items-end">
                          <strong>{words}</strong>
                          <Tag kind="accent">{t('compare.matched')}</Tag>
                        </span>
                      ) : (
                        <span className={count === 0 ? 'text-ink-3' : ''}>{words}</span>
                      ),
                    },
                  ];
                }),
              ),
              sum: { content: say.integer(sum) },
            },
          };
        }),
        {
          key: 'sum',
          cells: {
            from: { content: t('compare.all') },
            ...Object.fromEntries(
              second.segments.map((other, column) => [other.code, { content: say.integer(sums[column] ?? 0) }]),
            ),
            sum: { content: say.integer(comparison.both) },
          },
        },
      ]}
    />
  );
}
