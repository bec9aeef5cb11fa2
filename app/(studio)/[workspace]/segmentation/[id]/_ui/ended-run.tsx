import { type AnalysisKey, sayAnalysis } from '#lib/i18n/say-analysis.ts';
import type { MessageParams } from '#lib/i18n/translate.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Role } from '#lib/workspaces/role.ts';
import type { SegmentationView } from '#server/segmentation/read-segmentation.ts';
import { Button } from '../../../../../_ui/button.tsx';
import { getLocale } from '../../../../../_ui/i18n/get-locale.ts';
import { getTranslate } from '../../../../../_ui/i18n/get-translate.ts';
import { LinkButton } from '../../../../../_ui/link-button.tsx';
import { Notice } from '../../../../../_ui/notice.tsx';
import { PageHead } from '../../../../../_ui/page-head.tsx';
import { wishQuery } from '../../_ui/wish-query.ts';
import { submitRetry } from '../actions.ts';
import { RunCrumb } from './run-crumb.tsx';

/** A run that failed or was cancelled: why, and what can be done now. */
export async function EndedRun({ slug, run, role }: { slug: string; run: SegmentationView; role: Role }) {
  const t = await getTranslate('segmentation');
  const hasFailed = run.state === 'failed';
  const failure = run.failure as ({ readonly tag: string } & MessageParams) | null;
  const isFault = failure === null || failure.tag === 'fault';
  return (
    <>
      <PageHead
        crumb={<RunCrumb slug={slug} run={run} />}
        title={t(hasFailed ? 'run.failed.title' : 'run.cancelled.title')}
        {...(!hasFailed && { lead: t('run.cancelled.lead') })}
      />
      {hasFailed && (
        <Notice
          kind="bad"
          title={
            isFault
              ? t('run.failed.fault')
              : sayAnalysis(await getLocale())(`failure.${failure.tag}` as AnalysisKey, failure)
          }
        >
          {!isFault && <p>{t('run.failed.todo')}</p>}
        </Notice>
      )}
      {can(role, 'analyse') && (
        <div className="mt-6 flex flex-wrap gap-2">
          {hasFailed && !isFault ? (
            <>
              <LinkButton kind="primary" href={`/${slug}/segmentation/new?${wishQuery(run)}`}>
                {t('run.change')}
              </LinkButton>
              <form action={submitRetry.bind(null, slug, run.id)}>
                <Button type="submit">{t('run.retry')}</Button>
              </form>
            </>
          ) : (
            <>
              <form action={submitRetry.bind(null, slug, run.id)}>
                <Button type="submit" kind="primary">
                  {t('run.retry')}
                </Button>
              </form>
              <LinkButton href={`/${slug}/segmentation/new?${wishQuery(run)}`}>{t('run.change')}</LinkButton>
            </>
          )}
          <LinkButton href={`/${slug}/segmentation/${run.id}?delete=ask`}>{t('run.delete')}</LinkButton>
        </div>
      )}
    </>
  );
}
