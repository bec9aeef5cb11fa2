import type { Metadata } from 'next';
import { parseId } from '#lib/ids.ts';
import { processContext } from '#server/process-context.ts';
import { listActivities } from '#server/workspaces/list-activities.ts';
import { requireCaller } from '../../../_door/require-caller.ts';
import { Actions } from '../../../_ui/actions.tsx';
import { EmptyState } from '../../../_ui/empty-state.tsx';
import { getTranslate } from '../../../_ui/i18n/get-translate.ts';
import { LinkButton } from '../../../_ui/link-button.tsx';
import { PageHead } from '../../../_ui/page-head.tsx';
import { ActivityList } from '../_ui/activity-list.tsx';

type Props = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslate('studio'))('activity.title') };
}

const most = 50;

/** What was done in the workspace, fifty lines a page. */
export default async function ActivityPage(props: Props) {
  const { caller, slug, name, timeZone } = await requireCaller((await props.params).workspace);
  const before = parseId<'activity'>((await props.searchParams).before) ?? null;
  const t = await getTranslate('studio');
  const found = await listActivities(processContext(), caller, { before, limit: most + 1 });
  if (!found.ok) throw new Error('a member may see what was done');
  const lines = found.value.slice(0, most);
  return (
    <>
      <PageHead title={t('activity.title')} lead={t('activity.lead', { name })} />
      {lines.length === 0 ? (
        <EmptyState title={t('activity.none')}>{t('activity.noneLead')}</EmptyState>
      ) : (
        <ActivityList label={t('activity.title')} lines={lines} timeZone={timeZone} />
      )}
      <div className="mt-6">
        <Actions>
          {before && <LinkButton href={`/${slug}/activity`}>{t('activity.newest')}</LinkButton>}
          {found.value.length > most && (
            <LinkButton href={`/${slug}/activity?before=${lines.at(-1)?.id}`}>{t('activity.older')}</LinkButton>
          )}
        </Actions>
      </div>
    </>
  );
}
