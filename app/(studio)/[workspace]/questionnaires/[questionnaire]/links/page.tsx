import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EmptyState } from '#app/_ui/empty-state.tsx';
import { getTranslate } from '#app/_ui/i18n/get-translate.ts';
import { LinkButton } from '#app/_ui/link-button.tsx';
import { Notice } from '#app/_ui/notice.tsx';
import { can } from '#lib/workspaces/can.ts';
import { processContext } from '#server/process-context.ts';
import { readLinks } from '#server/questionnaires/read-links.ts';
import { QuestionnaireHead } from '../_ui/questionnaire-head.tsx';
import { requireQuestionnaire } from '../_ui/require-questionnaire.ts';
import { LinkTable } from './_ui/link-table.tsx';

type Props = {
  params: Promise<{ workspace: string; questionnaire: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslate('fielding'))('links.title') };
}

/** The links of a questionnaire: where each stands, whether it is open, and how many came through it. */
export default async function LinksPage(props: Props) {
  const { workspace, questionnaire } = await props.params;
  const { caller, slug, reading, timeZone } = await requireQuestionnaire(workspace, questionnaire);
  if (reading.origin === 'imported') notFound();
  const found = await readLinks(processContext(), caller, { questionnaire: reading.id });
  if (!found.ok) notFound();
  const t = await getTranslate('fielding');
  const base = `/${slug}/questionnaires/${reading.id}`;
  const mayChange = can(caller.role, 'publish');
  const { done } = await props.searchParams;
  return (
    <>
      <QuestionnaireHead slug={slug} questionnaire={reading.id} current="links" />
      {done === 'removed' && (
        <div className="mb-5">
          <Notice kind="ok" title={t('links.removed')} announce />
        </div>
      )}
      {reading.version === null ? (
        <EmptyState
          title={t('links.empty.title')}
          action={
            <LinkButton href={`${base}/publish`} kind="primary">
              {t('links.empty.go')}
            </LinkButton>
          }
        >
          {t('links.empty.body')}
        </EmptyState>
      ) : (
        <>
          <div className="mb-4 flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
            <div>
              <h2 className="text-xl">{t('links.count', { n: found.value.length })}</h2>
              <p className="mt-1 max-w-(--measure) text-ink-2">{t('links.lead')}</p>
            </div>
            {mayChange && (
              <LinkButton href={`${base}/links/new`} kind="primary">
                {t('links.new')}
              </LinkButton>
            )}
          </div>
          <LinkTable
            slug={slug}
            id={reading.id}
            links={found.value}
            latest={reading.version}
            mayChange={mayChange}
            timeZone={timeZone}
          />
        </>
      )}
    </>
  );
}
