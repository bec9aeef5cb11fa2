import { Plus } from 'lucide-react';
import type { Metadata } from 'next';
import { can } from '#lib/workspaces/can.ts';
import { listMaps } from '#server/journeys/list-maps.ts';
import { processContext } from '#server/process-context.ts';
import { requireCaller } from '../../../_door/require-caller.ts';
import { EmptyState } from '../../../_ui/empty-state.tsx';
import { getLocale } from '../../../_ui/i18n/get-locale.ts';
import { getTranslate } from '../../../_ui/i18n/get-translate.ts';
import { LinkButton } from '../../../_ui/link-button.tsx';
import { Notice } from '../../../_ui/notice.tsx';
import { PageHead } from '../../../_ui/page-head.tsx';
import { PersonaMaps } from './_ui/persona-maps.tsx';
import { todayIn } from './_ui/today-in.ts';

type Props = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslate('journeys'))('title') };
}

/** The maps of the workspace by persona: where each path feels worst, and what is being done about it. */
export default async function JourneysPage(props: Props) {
  const { caller, slug, timeZone } = await requireCaller((await props.params).workspace);
  const query = await props.searchParams;
  const t = await getTranslate('journeys');
  const context = processContext();
  const today = todayIn(timeZone, context.now());
  const listed = await listMaps(context, caller, { locale: await getLocale(), today });
  if (!listed.ok) throw new Error('a member may not see the maps');
  const edits = can(caller.role, 'edit-journey');
  const some = listed.value.some(({ maps }) => maps.length > 0);
  return (
    <>
      <PageHead
        title={t('title')}
        lead={t('list.lead')}
        actions={
          edits &&
          listed.value.length > 0 && (
            <LinkButton href={`/${slug}/journeys/new`} kind="primary">
              <Plus aria-hidden="true" />
              {t('list.new')}
            </LinkButton>
          )
        }
      />
      {query.done === 'deleted' && (
        <div className="mb-5">
          <Notice kind="ok" title={t('delete.done')} announce />
        </div>
      )}
      {listed.value.length === 0 ? (
        <EmptyState
          title={t('list.noPersona.title')}
          action={<LinkButton href={`/${slug}/personas`}>{t('list.noPersona.action')}</LinkButton>}
        >
          {t('list.noPersona.text')}
        </EmptyState>
      ) : (
        <>
          {!some && <EmptyState title={t('list.none.title')}>{t('list.none.text')}</EmptyState>}
          <ul className="border-ink border-t">
            {listed.value.map((each) => (
              <PersonaMaps key={each.persona.id} slug={slug} timeZone={timeZone} edits={edits} {...each} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}
