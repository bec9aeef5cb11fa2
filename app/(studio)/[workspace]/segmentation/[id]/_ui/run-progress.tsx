import { formatter } from '#lib/i18n/format.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Role } from '#lib/workspaces/role.ts';
import type { SegmentationView } from '#server/segmentation/read-segmentation.ts';
import { Button } from '../../../../../_ui/button.tsx';
import { getLocale } from '../../../../../_ui/i18n/get-locale.ts';
import { getTranslate } from '../../../../../_ui/i18n/get-translate.ts';
import { PageHead } from '../../../../../_ui/page-head.tsx';
import { Progress } from '../../../../../_ui/progress.tsx';
import { FollowRun } from '../../_ui/follow-run.client.tsx';
import { submitCancel } from '../actions.ts';
import { RunCrumb } from './run-crumb.tsx';

/** A run that waits or works: how far it is, and the way to stop it. Without script the page looks again by itself. */
export async function RunProgress({ slug, run, role }: { slug: string; run: SegmentationView; role: Role }) {
  const t = await getTranslate('segmentation');
  const say = formatter(await getLocale());
  const percent = Math.floor(run.progress * 100);
  return (
    <>
      <noscript>
        <meta httpEquiv="refresh" content="3" />
      </noscript>
      <FollowRun />
      <PageHead crumb={<RunCrumb slug={slug} run={run} />} title={t('run.title')} lead={t('run.lead')} />
      <Progress
        label={t(run.state === 'queued' ? 'run.queued' : 'run.working')}
        value={percent}
        detail={say.percent(percent / 100)}
      />
      {can(role, 'analyse') && (
        <form action={submitCancel.bind(null, slug, run.id)} className="mt-5">
          <Button type="submit">{t('run.cancel')}</Button>
        </form>
      )}
      <noscript>
        <p className="mt-4 text-ink-3 text-sm">{t('run.reload')}</p>
      </noscript>
    </>
  );
}
