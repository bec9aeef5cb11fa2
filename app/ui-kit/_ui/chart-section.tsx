import type { Formatter } from '#lib/i18n/format.ts';
import { EmotionBand } from '../../_journeys/emotion-band.tsx';
import { ChartFrame } from '../../_ui/chart-frame.client.tsx';
import { IntervalDots } from '../../_ui/interval-dots.tsx';
import { Section } from '../../_ui/section.tsx';
import { SegmentMark } from '../../_ui/segment-mark.tsx';
import { SegmentStrip } from '../../_ui/segment-strip.tsx';
import { Sparkbars } from '../../_ui/sparkbars.tsx';
import { IndexTable } from './index-table.tsx';
import type { KitText } from './kit-text.ts';

/** The charts that are drawn on the server, in their frames. */
export function ChartSection({ t, say }: { t: KitText; say: Formatter }) {
  const names = [t('charts.a'), t('charts.b'), t('charts.c'), t('charts.d')];
  const people = [416, 461, 342, 267];
  const traits: [string, number, number, number, number][] = [
    [t('charts.children'), 78, 74, 82, 24],
    [t('charts.time'), 81, 77, 84, 34],
    [t('charts.weight'), 66, 62, 70, 34],
    [t('charts.months'), 37, 33, 42, 26],
    [t('charts.often'), 11, 9, 14, 40],
  ];
  const feelings: [string, number, number, number, number][] = [
    [t('charts.need'), 0.3, 0.21, 0.39, 438],
    [t('charts.look'), -0.4, -0.5, -0.3, 402],
    [t('charts.visit'), 0.9, 0.8, 1, 287],
    [t('charts.joins'), 0.1, 0, 0.2, 419],
    [t('charts.first'), -0.8, -0.9, -0.7, 405],
    [t('charts.leaves'), -1.3, -1.45, -1.15, 163],
  ];
  const daily = [41, 60, 74, 92, 88, 70, 66, 80, 96, 112, 104, 92, 84, 72, 66, 78, 68, 56, 50, 44, 28];
  const told = traits.map(([what, one, , , others]) =>
    t('charts.against', { what, one: say.percent(one / 100), others: say.percent(others / 100) }),
  );
  return (
    <Section id="charts" title={t('charts')} aside={t('charts.aside')}>
      <SegmentStrip
        label={t('charts.strip')}
        parts={people.map((size, at) => ({ number: at + 1, size, text: say.percent(size / 1486) }))}
      />
      <ul className="mt-3 mb-10 flex flex-wrap gap-x-6 gap-y-2">
        {names.map((name, at) => (
          <li key={name} className="flex items-center gap-2">
            <SegmentMark number={at + 1} />
            {name}
          </li>
        ))}
      </ul>
      <div className="grid gap-x-12 gap-y-12 lg:grid-cols-2">
        <ChartFrame
          title={t('charts.differs')}
          caption={t('charts.differsCaption')}
          fileName="segment-b"
          table={{
            columns: [
              { key: 'what', header: t('charts.trait') },
              { key: 'one', header: t('charts.inSegment'), number: true },
              { key: 'low', header: t('charts.low'), number: true },
              { key: 'high', header: t('charts.high'), number: true },
              { key: 'others', header: t('charts.others'), number: true },
            ],
            rows: traits.map(([what, one, low, high, others]) => ({ what, one, low, high, others })),
          }}
        >
          <IntervalDots
            label={told.join('; ')}
            segment={2}
            ticks={[0, 50, 100].map((at) => ({ at, text: at === 100 ? say.percent(1) : say.integer(at) }))}
            rows={traits.map(([label, value, low, high, others]) => ({
              key: label,
              label,
              text: say.percent(value / 100),
              one: { value, low, high },
              others: { value: others, low: others - 3, high: others + 3 },
            }))}
          />
        </ChartFrame>
        <ChartFrame
          title={t('charts.dailyTitle')}
          caption={t('charts.dailyCaption')}
          fileName="responses-a-day"
          table={{
            columns: [
              { key: 'day', header: t('charts.dayOf') },
              { key: 'count', header: t('charts.count'), number: true },
            ],
            rows: daily.map((count, at) => ({ day: say.day(Date.UTC(2026, 10, 2 + at)), count })),
          }}
        >
          <Sparkbars label={t('charts.daily')} values={daily} />
        </ChartFrame>
      </div>
      <div className="mt-12">
        <IndexTable t={t} say={say} />
      </div>
      <div className="mt-12">
        <ChartFrame
          title={t('charts.feeling')}
          caption={t('charts.feelingCaption')}
          fileName="feeling"
          table={{
            columns: [
              { key: 'stage', header: t('charts.stage') },
              { key: 'mean', header: t('charts.mean'), number: true },
              { key: 'low', header: t('charts.low'), number: true },
              { key: 'high', header: t('charts.high'), number: true },
              { key: 'people', header: t('tables.people'), number: true },
            ],
            rows: feelings.map(([stage, mean, low, high, count]) => ({ stage, mean, low, high, people: count })),
          }}
        >
          <EmotionBand
            segment={2}
            best={t('charts.best')}
            worst={t('charts.worst')}
            label={feelings.map(([name, mean]) => `${name}: ${say.signed(mean)}`).join('; ')}
            stages={feelings.map(([name, value, low, high, count]) => ({
              key: name,
              name,
              value,
              low,
              high,
              text: say.signed(value),
              base: t('charts.base', { count }),
            }))}
          />
        </ChartFrame>
      </div>
    </Section>
  );
}
