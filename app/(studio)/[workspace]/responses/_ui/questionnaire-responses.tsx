import Link from 'next/link';
import { notFound } from 'next/navigation';
import type { QuestionnaireId } from '#lib/ids.ts';
import { wordsIn } from '#lib/questionnaires/words-in.ts';
import { readResponseQuery } from '#lib/responses/response-query.ts';
import { can } from '#lib/workspaces/can.ts';
import { processContext } from '#server/process-context.ts';
import { readLiveCounts } from '#server/responses/read-live-counts.ts';
import { readResponsePage } from '#server/responses/read-response-page.ts';
import type { Inside } from '#server/workspaces/resolve-caller.ts';
import { ChineseFaces } from '../../../../_ui/chinese-faces.client.tsx';
import { EmptyState } from '../../../../_ui/empty-state.tsx';
import { getLocale } from '../../../../_ui/i18n/get-locale.ts';
import { getTranslate } from '../../../../_ui/i18n/get-translate.ts';
import { LinkButton } from '../../../../_ui/link-button.tsx';
import { Notice } from '../../../../_ui/notice.tsx';
import { PageHead } from '../../../../_ui/page-head.tsx';
import { ActionOutcome } from './action-outcome.tsx';
import { DropOffSection } from './drop-off-section.tsx';
import { ExportSection } from './export-section.tsx';
import { LiveCounts } from './live-counts.tsx';
import { ResponseBrowser } from './response-browser.tsx';
import { sumOf } from './sum-of.ts';

/** Rows on one page of the table. */
const pageSize = 50;

/** The responses of one questionnaire: how many there are now, how far people come, and every single one. */
export async function QuestionnaireResponses(props: {
  inside: Inside;
  id: QuestionnaireId;
  params: Readonly<Record<string, string | string[] | undefined>>;
  isOnly: boolean;
}) {
  const { inside, id, params } = props;
  const { caller, slug } = inside;
  const context = processContext();
  const query = readResponseQuery(params);
  const maySee = can(caller.role, 'view-responses');
  const [live, page] = await Promise.all([
    readLiveCounts(context, caller, id),
    maySee ? readResponsePage(context, caller, { questionnaire: id, query, size: pageSize }) : undefined,
  ]);
  if (!live.ok) notFound();
  const t = await getTranslate('responses');
  const locale = await getLocale();
  const [newest] = live.value.definitions.values();
  const { words, language } = wordsIn(newest?.title ?? {}, locale, newest?.languages ?? []);
  const { counts } = live.value;
  const complete = sumOf(counts, { status: 'complete' });
  return (
    <>
      {newest?.languages.includes('zh') && locale !== 'zh' && <ChineseFaces />}
      <PageHead
        crumb={props.isOnly ? t('title') : <Link href={`/${slug}/responses`}>{t('title')}</Link>}
        title={<span lang={language}>{words}</span>}
        lead={counts.length > 0 && t('head.lead', { n: complete, open: sumOf(counts, { status: 'open' }) })}
        actions={
          <>
            {can(caller.role, 'import-responses') && (
              <LinkButton href={`/${slug}/responses/import`}>{t('import')}</LinkButton>
            )}
            {can(caller.role, 'analyse') && complete > 0 && (
              <LinkButton kind="primary" href={`/${slug}/segmentation/new?questionnaire=${id}`}>
                {t('head.analyse')}
              </LinkButton>
            )}
          </>
        }
      />
      <ActionOutcome slug={slug} questionnaire={id} params={params} role={caller.role} />
      {counts.length > 0 && (
        <>
          <LiveCounts slug={slug} questionnaire={id} counts={counts} role={caller.role} />
          <DropOffSection live={live.value} />
        </>
      )}
      {counts.length === 0 ? (
        <EmptyState
          title={t('empty.title')}
          action={
            can(caller.role, 'publish') && (
              <LinkButton kind="primary" href={`/${slug}/questionnaires/${id}/links`}>
                {t('empty.links')}
              </LinkButton>
            )
          }
        >
          <p>{t('empty.lead')}</p>
        </EmptyState>
      ) : page?.ok ? (
        <>
          <ResponseBrowser inside={inside} questionnaire={id} page={page.value} live={live.value} query={query} />
          <ExportSection slug={slug} questionnaire={id} query={query} role={caller.role} />
        </>
      ) : (
        <div className="mt-12">
          <Notice title={t('viewer.title')}>{t('viewer.lead')}</Notice>
        </div>
      )}
    </>
  );
}
