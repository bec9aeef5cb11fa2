import { formatter } from '#lib/i18n/format.ts';
import type { Newcomers } from '#lib/segmentation/waves/watch-newcomers.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Role } from '#lib/workspaces/role.ts';
import type { SegmentationView } from '#server/segmentation/read-segmentation.ts';
import { Button } from '../../../../../_ui/button.tsx';
import { getLocale } from '../../../../../_ui/i18n/get-locale.ts';
import { getTranslate } from '../../../../../_ui/i18n/get-translate.ts';
import { Notice } from '../../../../../_ui/notice.tsx';
import { saySegment } from '../../_ui/say-segment.ts';
import { submitRepeat } from '../actions.ts';
import { NewcomersPart } from './newcomers.tsx';

/** Of so few people nothing sure can be said. */
const fewPeople = 10;

/** What has changed since the run, how its people count, and which segments are too small to build on. */
export async function ResultNotices(props: {
  run: SegmentationView;
  newcomers: Newcomers | null;
  slug: string;
  role: Role;
}) {
  const { run, newcomers, slug, role } = props;
  const t = await getTranslate('segmentation');
  const say = formatter(await getLocale());
  const small = run.segments.filter(({ size }) => size < fewPeople);
  const isWeighted = run.document?.weighting !== undefined;
  if (small.length === 0 && run.newSince === 0 && run.erasedSince === 0 && !isWeighted) return null;
  return (
    <div className="mb-6 grid gap-3">
      {run.newSince > 0 && (
        <Notice
          kind={newcomers && newcomers.drift.level !== 'none' ? 'warn' : 'plain'}
          title={
            newcomers?.drift.level === 'alarm'
              ? t('newer.alarm', { n: newcomers.people })
              : t('result.new', { n: run.newSince })
          }
        >
          {newcomers && <NewcomersPart found={newcomers} run={run} />}
          {can(role, 'analyse') && (
            <form action={submitRepeat.bind(null, slug, run.id)}>
              <Button type="submit" size="small">
                {t('result.again')}
              </Button>
            </form>
          )}
        </Notice>
      )}
      {isWeighted && <Notice title={t('result.weighted')} />}
      {run.erasedSince > 0 && <Notice title={t('result.erased', { n: run.erasedSince })} />}
      {small.length > 0 && (
        <Notice
          kind="warn"
          title={t('result.small', { names: say.list(small.map((segment) => saySegment(t, segment))), n: fewPeople })}
        />
      )}
    </div>
  );
}
