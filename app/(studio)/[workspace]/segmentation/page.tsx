import type { Metadata } from 'next';
import { can } from '#lib/workspaces/can.ts';
import { processContext } from '#server/process-context.ts';
import { readOverview } from '#server/responses/read-overview.ts';
import { listSegmentations } from '#server/segmentation/list-segmentations.ts';
import { requireCaller } from '../../../_door/require-caller.ts';
import { EmptyState } from '../../../_ui/empty-state.tsx';
import { getTranslate } from '../../../_ui/i18n/get-translate.ts';
import { LinkButton } from '../../../_ui/link-button.tsx';
import { Notice } from '../../../_ui/notice.tsx';
import { PageHead } from '../../../_ui/page-head.tsx';
import { FollowRun } from './_ui/follow-run.client.tsx';
import { RunRow } from './_ui/run-row.tsx';

type Props = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslate('segmentation'))('list.title') };
}

/** Every analysis of the workspace, the newest first. */
export default async function SegmentationListPage(props: Props) {
  const { caller, slug } = await requireCaller((await props.params).workspace);
  const query = await props.searchParams;
  const t = await getTranslate('segmentation');
  const runs = await listSegmentations(processContext(), caller);
  if (!runs.ok) throw new Error('a member may see the segmentations');
  const mayAnalyse = can(caller.role, 'analyse');
  const begin = mayAnalyse && (
    <LinkButton kind="primary" href={`/${slug}/segmentation/new`}>
      {t('list.new')}
    </LinkButton>
  );
  const isWorking = runs.value.some(({ state }) => state === 'queued' || state === 'running');
  return (
    <>
      <PageHead
        title={t('list.title')}
        lead={t('list.lead')}
        actions={
          runs.value.length > 0 && (
            <>
              {runs.value.filter(({ state }) => state === 'done').length > 1 && (
                <LinkButton href={`/${slug}/segmentation/compare`}>{t('list.compare')}</LinkButton>
              )}
              {begin}
            </>
          )
        }
      />
      {query.done === 'deleted' && (
        <div className="mb-5">
          <Notice kind="ok" title={t('list.deleted')} announce />
        </div>
      )}
      {isWorking && <FollowRun />}
      {runs.value.length > 0 ? (
        <ul className="border-ink border-t" aria-label={t('list.title')}>
          {runs.value.map((run) => (
            <RunRow key={run.id} slug={slug} run={run} />
          ))}
        </ul>
      ) : (
        <Nothing slug={slug} hasAnswers={await hasAnswers()} begin={begin} />
      )}
    </>
  );

  async function hasAnswers(): Promise<boolean> {
    const overview = await readOverview(processContext(), caller);
    return overview.ok && overview.value.complete > 0;
  }
}

async function Nothing(props: { slug: string; hasAnswers: boolean; begin: React.ReactNode }) {
  const t = await getTranslate('segmentation');
  return (
    <EmptyState
      title={t('list.empty.title')}
      action={
        props.hasAnswers
          ? props.begin
          : props.begin && (
              <LinkButton kind="primary" href={`/${props.slug}/responses/import`}>
                {t('list.empty.import')}
              </LinkButton>
            )
      }
    >
      <p>{t(props.hasAnswers ? 'list.empty.lead' : 'list.empty.none')}</p>
    </EmptyState>
  );
}
