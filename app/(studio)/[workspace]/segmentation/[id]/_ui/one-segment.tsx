import type { Table } from '#lib/responses/table.ts';
import type { Inside } from '#server/workspaces/resolve-caller.ts';
import { getTranslate } from '../../../../../_ui/i18n/get-translate.ts';
import { Section } from '../../../../../_ui/section.tsx';
import { SegmentMark } from '../../../../../_ui/segment-mark.tsx';
import { saySegment } from '../../_ui/say-segment.ts';
import { ContrastChart } from './contrast-chart.tsx';
import { LinkChoice } from './link-choice.tsx';
import { OpenAnswers } from './open-answers.tsx';
import type { Shown } from './shown.ts';

/** One segment beside everyone else: what differs most, and what its people said. */
export async function OneSegment(
  props: Shown & {
    query: Readonly<Record<string, string | string[] | undefined>>;
    table: Table | undefined;
    inside: Inside;
  },
) {
  const { run, home, query } = props;
  const t = await getTranslate('segmentation');
  const segment = run.segments.find(({ code }) => code === query.segment) ?? run.segments[0];
  if (!segment) return null;
  return (
    <Section id="one" title={t('one.title', { name: saySegment(t, segment) })}>
      <div className="mb-5">
        <LinkChoice
          label={t('one.pick')}
          choices={run.segments.map((one) => ({
            key: one.code,
            href: `${home}?segment=${one.code}#one`,
            label: (
              <>
                <SegmentMark number={one.colour} />
                {saySegment(t, one)}
              </>
            ),
            on: one.code === segment.code,
          }))}
        />
      </div>
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-2">
        <ContrastChart {...props} segment={segment} />
        <OpenAnswers {...props} segment={segment} />
      </div>
    </Section>
  );
}
