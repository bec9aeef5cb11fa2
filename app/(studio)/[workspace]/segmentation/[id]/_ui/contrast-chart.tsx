import { formatter } from '#lib/i18n/format.ts';
import type { Table } from '#lib/responses/table.ts';
import { indexOf } from '#lib/segmentation/profile/index-of.ts';
import { type StrongLine, strongestLines } from '#lib/segmentation/profile/strongest-lines.ts';
import { wilsonInterval } from '#lib/statistics/wilson-interval.ts';
import type { SegmentRow } from '#server/segmentation/read-segmentation.ts';
import { ChartFrame } from '../../../../../_ui/chart-frame.client.tsx';
import { getLocale } from '../../../../../_ui/i18n/get-locale.ts';
import { getTranslate } from '../../../../../_ui/i18n/get-translate.ts';
import { IntervalDots } from '../../../../../_ui/interval-dots.tsx';
import { saySegment } from '../../_ui/say-segment.ts';
import { sayLine } from './say-line.ts';
import { sayValue } from './say-value.ts';
import type { Shown } from './shown.ts';

/** What sets one segment apart: its numbers with their intervals and everyone else's, each on its own scale. */
export async function ContrastChart(props: Shown & { segment: SegmentRow; table: Table | undefined }) {
  const { segment, profile, labels, table } = props;
  const t = await getTranslate('segmentation');
  const say = formatter(await getLocale());
  const lines = strongestLines(profile, segment.code, 8, props.run.agreements);
  if (lines.length === 0) return <p className="text-ink-2">{t('segment.nothing')}</p>;
  const rows = lines.map((line) => {
    const { variable, category, cell } = line;
    const on = scaleOf(line, table);
    const rest = cell.rest ?? 0;
    const restN = Math.max(1, cell.restEffective ?? cell.restN);
    const [low, high] = category === null ? [rest, rest] : wilsonInterval(rest * restN, restN);
    const what = sayLine(t, labels, variable.name, category);
    return {
      line,
      what: variable.descriptive ? `${what} ●` : what,
      text: sayValue(say, category, cell.value),
      rest: sayValue(say, category, rest),
      one: { value: on(cell.value), low: on(cell.low), high: on(cell.high) },
      others: { value: on(rest), low: on(low), high: on(high) },
    };
  });
  const name = saySegment(t, segment);
  return (
    <ChartFrame
      title={t('segment.marks')}
      caption={t('one.caption', { n: segment.size })}
      fileName={`segment-${segment.code}`}
      table={{
        columns: [
          { key: 'what', header: t('col.what') },
          { key: 'here', header: t('col.here'), number: true },
          { key: 'low', header: t('col.low'), number: true },
          { key: 'high', header: t('col.high'), number: true },
          { key: 'n', header: t('col.n'), number: true },
          { key: 'rest', header: t('col.rest'), number: true },
          { key: 'restN', header: t('col.restN'), number: true },
          { key: 'index', header: t('col.index'), number: true },
          { key: 'effect', header: t('col.effect'), number: true },
          { key: 'p', header: t('col.p'), number: true },
          { key: 'test', header: t('col.test') },
        ],
        rows: rows.map(({ line: { variable, cell }, what }) => ({
          what,
          here: cell.value,
          low: cell.low,
          high: cell.high,
          n: cell.n,
          rest: cell.rest,
          restN: cell.restN,
          index: indexOf(cell),
          effect: cell.effect,
          p: cell.p,
          test: t(variable.descriptive ? 'test.descriptive' : 'test.proves'),
        })),
      }}
    >
      <IntervalDots
        label={`${name}: ${rows.map(({ what, text, rest }) => t('one.against', { what, here: text, rest })).join('; ')}`}
        segment={segment.colour}
        ticks={[
          { at: 0, text: t('one.end.low') },
          { at: 100, text: t('one.end.high') },
        ]}
        rows={rows.map(({ line: { variable, category }, what, text, one, others }) => ({
          key: `${variable.name} ${category}`,
          label: what,
          text,
          one,
          others,
        }))}
      />
    </ChartFrame>
  );
}

/** Puts a number on 0 to 100: a share as a percentage, a mean between the ends of its scale, or of what was found. */
function scaleOf({ variable, category }: StrongLine, table: Table | undefined): (value: number) => number {
  if (category !== null) return (value) => value * 100;
  const column = table?.columns.find(({ name }) => name === variable.name);
  const steps = column?.scale === 'ordinal' ? column.categories.map(({ code }) => Number(code)) : [];
  const found = variable.lines.flatMap(({ cells }) => cells.flatMap(({ low, high, rest }) => [low, high, rest ?? low]));
  const ends = steps.length > 1 ? steps : found;
  const [from, to] = [Math.min(...ends), Math.max(...ends)];
  return (value) => (to > from ? (100 * (value - from)) / (to - from) : 50);
}
