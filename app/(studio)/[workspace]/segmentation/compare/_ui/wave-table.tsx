import { formatter } from '#lib/i18n/format.ts';
import type { Labels } from '#lib/segmentation/labels.ts';
import type { WaveMatch } from '#lib/segmentation/waves/match-waves.ts';
import type { ComparedSegmentations, ComparedWaves } from '#server/segmentation/compare-segmentations.ts';
import type { SegmentationView } from '#server/segmentation/read-segmentation.ts';
import { getLocale } from '../../../../../_ui/i18n/get-locale.ts';
import { getTranslate } from '../../../../../_ui/i18n/get-translate.ts';
import { SegmentMark } from '../../../../../_ui/segment-mark.tsx';
import { Table } from '../../../../../_ui/table.tsx';
import { Tag } from '../../../../../_ui/tag.tsx';
import { sayRun } from '../../_ui/say-run.ts';
import { saySegment } from '../../_ui/say-segment.ts';
import { sayLine } from '../../[id]/_ui/say-line.ts';
import { sayValue } from '../../[id]/_ui/say-value.ts';

/** Clear changes that are told of one segment. */
const MOST_TOLD = 4;

/** What became of each segment where other people were asked: its share then and now, and what it answers differently. */
export async function WaveTable(props: { compared: ComparedSegmentations; waves: ComparedWaves; labels: Labels }) {
  const { compared, waves, labels } = props;
  const t = await getTranslate('segmentation');
  const say = formatter(await getLocale());
  const { first, second } = compared;
  const named = (run: SegmentationView, code: string | null, missing: string) => {
    const segment = run.segments.find((one) => one.code === code);
    if (!segment) return <Tag>{missing}</Tag>;
    return (
      <span className="flex items-start gap-2">
        <SegmentMark number={segment.colour} />
        <span className="min-w-0 break-words">{saySegment(t, segment)}</span>
      </span>
    );
  };
  const changed = ({ changes }: WaveMatch) => {
    const clear = changes.filter(({ isClear }) => isClear).sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect));
    if (clear.length === 0) return <span className="text-ink-3">{t('waves.nothing')}</span>;
    return (
      <ul className="grid gap-1 text-start">
        {clear.slice(0, MOST_TOLD).map(({ figure, before, after }) => {
          const name = waves.names[figure];
          if (!name || before === null || after === null) return null;
          return (
            <li key={figure}>
              {t('waves.change', {
                what: sayLine(t, labels, name.variable, name.category),
                before: sayValue(say, name.category, before),
                after: sayValue(say, name.category, after),
              })}
            </li>
          );
        })}
        {clear.length > MOST_TOLD && <li className="text-ink-3">{t('waves.more', { n: clear.length - MOST_TOLD })}</li>}
      </ul>
    );
  };
  return (
    <Table
      stack
      caption={t('waves.table')}
      columns={[
        { key: 'before', header: sayRun(t, say, first) },
        { key: 'after', header: sayRun(t, say, second) },
        { key: 'share', header: t('waves.share'), number: true },
        { key: 'moved', header: t('waves.moved'), number: true },
        { key: 'changed', header: t('waves.changed') },
      ]}
      rows={waves.matches.map((match) => ({
        key: `${match.before} ${match.after}`,
        cells: {
          before: { content: named(first, match.before, t('waves.new')) },
          after: { content: named(second, match.after, t('waves.gone')) },
          share: {
            content: t('waves.shares', {
              before: say.percent(match.shareBefore),
              after: say.percent(match.shareAfter),
            }),
          },
          moved: { content: sayMoved(match) },
          changed: { content: match.before === null || match.after === null ? '–' : changed(match) },
        },
      }))}
    />
  );

  function sayMoved({ difference, interval: [low, high], p }: WaveMatch) {
    return (
      <span className="inline-grid justify-items-start min-[44rem]:justify-items-end">
        {p < 0.05 ? <strong>{say.points(difference)}</strong> : <span>{say.points(difference)}</span>}
        <span className="whitespace-nowrap text-ink-3 text-xs">
          {t('waves.interval', { low: say.points(low), high: say.points(high) })}
        </span>
      </span>
    );
  }
}
