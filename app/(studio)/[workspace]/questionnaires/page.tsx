import type { Metadata } from 'next';
import Link from 'next/link';
import { z } from 'zod';
import { parseId } from '#lib/ids.ts';
import { can } from '#lib/workspaces/can.ts';
import { processContext } from '#server/process-context.ts';
import { listQuestionnaires } from '#server/questionnaires/list-questionnaires.ts';
import { requireCaller } from '../../../_door/require-caller.ts';
import { EmptyState } from '../../../_ui/empty-state.tsx';
import { getTranslate } from '../../../_ui/i18n/get-translate.ts';
import { LinkButton } from '../../../_ui/link-button.tsx';
import { PageHead } from '../../../_ui/page-head.tsx';
import { ListOutcome } from './_ui/list-outcome.tsx';
import { ListPages } from './_ui/list-pages.tsx';
import { ListSearch } from './_ui/list-search.tsx';
import { QuestionnaireTable } from './_ui/questionnaire-table.tsx';

type Props = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const query = z.object({
  archive: z.literal('1').optional().catch(undefined),
  search: z.string().max(100).catch(''),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
  done: z.enum(['archived', 'unarchived', 'deleted']).optional().catch(undefined),
  failed: z.enum(['forbidden', 'not-found', 'answered']).optional().catch(undefined),
  questionnaire: z.string().optional().catch(undefined),
});

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslate('questionnaires'))('list.title') };
}

/** All questionnaires of the workspace, current or archived, fifty to a page. */
export default async function QuestionnairesPage(props: Props) {
  const { caller, slug } = await requireCaller((await props.params).workspace);
  const asked = query.parse(await props.searchParams);
  const t = await getTranslate('questionnaires');
  const archived = asked.archive === '1';
  const search = asked.search.trim();
  const list = await listQuestionnaires(processContext(), caller, { archived, search, page: asked.page });
  if (!list.ok) throw new Error('a member may not see the questionnaires');
  const { rows, total, elsewhere, page, pages } = list.value;
  const edits = can(caller.role, 'edit-questionnaire');
  const isBare = rows.length === 0 && search === '';
  const create = (
    <LinkButton kind="primary" href={`/${slug}/questionnaires/new`}>
      {t('list.new')}
    </LinkButton>
  );
  const across = archived ? (
    <Link href={`/${slug}/questionnaires`}>{t('list.toCurrent')}</Link>
  ) : (
    elsewhere > 0 && <Link href={`/${slug}/questionnaires?archive=1`}>{t('list.toArchive', { n: elsewhere })}</Link>
  );
  return (
    <>
      <PageHead
        title={t(archived ? 'list.archiveTitle' : 'list.title')}
        lead={archived ? t('list.archiveLead') : !isBare && t('list.lead', { n: total })}
        actions={edits && !archived && !isBare && create}
      />
      <ListOutcome slug={slug} done={asked.done} failed={asked.failed} id={parseId(asked.questionnaire)} />
      {(pages > 1 || search !== '' || total > 10) && <ListSearch slug={slug} archived={archived} search={search} />}
      {rows.length > 0 ? (
        <QuestionnaireTable slug={slug} rows={rows} archived={archived} edits={edits} />
      ) : search !== '' ? (
        <p className="py-6 text-ink-2">{t('list.none', { search })}</p>
      ) : archived ? (
        <p className="py-6 text-ink-2">{t('list.archiveEmpty')}</p>
      ) : (
        <EmptyState title={t('list.empty.title')} action={edits && create}>
          {edits ? t('list.empty.body') : t('list.empty.viewer')}
        </EmptyState>
      )}
      <ListPages slug={slug} archived={archived} search={search} page={page} pages={pages} />
      {across && <p className="mt-6 text-sm">{across}</p>}
    </>
  );
}
