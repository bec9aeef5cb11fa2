import type { Metadata } from 'next';
import { can } from '#lib/workspaces/can.ts';
import { listPersonas } from '#server/personas/list-personas.ts';
import { processContext } from '#server/process-context.ts';
import { listSegmentations } from '#server/segmentation/list-segmentations.ts';
import { requireCaller } from '../../../_door/require-caller.ts';
import { EmptyState } from '../../../_ui/empty-state.tsx';
import { getLocale } from '../../../_ui/i18n/get-locale.ts';
import { getTranslate } from '../../../_ui/i18n/get-translate.ts';
import { LinkButton } from '../../../_ui/link-button.tsx';
import { Notice } from '../../../_ui/notice.tsx';
import { PageHead } from '../../../_ui/page-head.tsx';
import { Ground } from './_ui/ground.tsx';

type Props = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslate('personas'))('list.title') };
}

/** Every persona of the workspace under the segmentation it was drafted from. */
export default async function PersonasPage(props: Props) {
  const { caller, slug } = await requireCaller((await props.params).workspace);
  const query = await props.searchParams;
  const t = await getTranslate('personas');
  const context = processContext();
  const runs = await listSegmentations(context, caller);
  const personas = await listPersonas(context, caller, { locale: await getLocale() });
  if (!runs.ok || !personas.ok) throw new Error('a member may not see the personas');
  const finished = runs.value.filter((run) => run.state === 'done' && run.segments.length > 0);
  const edits = can(caller.role, 'edit-persona');
  const bySegmentation = Map.groupBy(personas.value, (persona) => persona.segmentation);
  const bare = finished.find((run) => !bySegmentation.has(run.id));
  const done = dones.find((one) => one === query.done);
  const failed = failures.find((one) => one === query.failed);
  return (
    <>
      <PageHead title={t('list.title')} {...(finished.length > 0 && { lead: t('list.lead') })} />
      {done && <Notice kind="ok" title={t(`list.done.${done}`)} announce />}
      {failed && <Notice kind="bad" title={t(`list.failed.${failed}`)} announce />}
      {finished.length === 0 && (
        <EmptyState
          title={t('list.empty.title')}
          action={
            <LinkButton kind="primary" href={`/${slug}/segmentation`}>
              {t('list.empty.action')}
            </LinkButton>
          }
        >
          <p>{t('list.empty.lead')}</p>
        </EmptyState>
      )}
      {finished.map((run) => (
        <Ground
          key={run.id}
          slug={slug}
          run={run}
          personas={bySegmentation.get(run.id) ?? []}
          edits={edits}
          primary={run.id === bare?.id}
          now={context.now().getTime()}
        />
      ))}
    </>
  );
}

const dones = ['draft', 'stop'] as const;
const failures = ['forbidden', 'not-found', 'not-done'] as const;
