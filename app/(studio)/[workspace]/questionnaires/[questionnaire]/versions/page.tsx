import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EmptyState } from '#app/_ui/empty-state.tsx';
import { getLocale } from '#app/_ui/i18n/get-locale.ts';
import { getTranslate } from '#app/_ui/i18n/get-translate.ts';
import { LinkButton } from '#app/_ui/link-button.tsx';
import { formatter } from '#lib/i18n/format.ts';
import { processContext } from '#server/process-context.ts';
import { readVersions } from '#server/questionnaires/read-versions.ts';
import { QuestionnaireHead } from '../_ui/questionnaire-head.tsx';
import { requireQuestionnaire } from '../_ui/require-questionnaire.ts';
import { ChangeTable } from '../publish/_ui/change-table.tsx';

type Props = { params: Promise<{ workspace: string; questionnaire: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslate('fielding'))('versions.title') };
}

/** Every version: when, by whom, what changed, and the definition as a file. */
export default async function VersionsPage(props: Props) {
  const { workspace, questionnaire } = await props.params;
  const { caller, slug, reading, timeZone } = await requireQuestionnaire(workspace, questionnaire);
  if (reading.origin === 'imported') notFound();
  const found = await readVersions(processContext(), caller, { questionnaire: reading.id });
  if (!found.ok) notFound();
  const t = await getTranslate('fielding');
  const say = formatter(await getLocale(), timeZone);
  const base = `/${slug}/questionnaires/${reading.id}`;
  const versions = found.value;
  return (
    <>
      <QuestionnaireHead slug={slug} questionnaire={reading.id} current="publish" />
      {versions.length === 0 ? (
        <EmptyState
          title={t('versions.none')}
          action={
            <LinkButton href={`${base}/publish`} kind="primary">
              {t('links.empty.go')}
            </LinkButton>
          }
        />
      ) : (
        <>
          <h2 className="text-xl">{t('versions.all', { n: versions.length })}</h2>
          <p className="mt-1 max-w-(--measure) text-ink-2">{t('versions.lead')}</p>
          <ol reversed className="mt-5">
            {versions.map(({ number, publishedAt, publishedBy, changes }, at) => {
              const when = say.dateTime(publishedAt.getTime());
              return (
                <li key={number} className="border-line border-t py-5">
                  <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
                    <h3>{t('versions.one', { n: number })}</h3>
                    <p className="text-ink-3 text-sm">
                      {publishedBy === null
                        ? t('versions.when', { when })
                        : t('versions.whenBy', { when, who: publishedBy })}
                    </p>
                    {/* A file, not a page: nothing to prefetch. */}
                    <a href={`${base}/export?version=${number}`} download className="text-sm">
                      {t('versions.export', { n: number })}
                    </a>
                  </div>
                  {changes === undefined ? (
                    <p className="text-ink-2">{t('versions.first')}</p>
                  ) : (
                    <details open={at === 0}>
                      <summary className="min-h-6 cursor-pointer text-ink-2 text-sm max-lg:min-h-11">
                        {t('versions.changed', { n: changes.length })}
                      </summary>
                      <div className="mt-2">
                        <ChangeTable
                          changes={changes}
                          before={versions[at + 1]?.definition ?? reading.draft}
                          after={versions[at]?.definition ?? reading.draft}
                        />
                      </div>
                    </details>
                  )}
                </li>
              );
            })}
          </ol>
        </>
      )}
    </>
  );
}
