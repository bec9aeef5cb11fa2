import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslate } from '#app/_ui/i18n/get-translate.ts';
import { Notice } from '#app/_ui/notice.tsx';
import { Section } from '#app/_ui/section.tsx';
import { can } from '#lib/workspaces/can.ts';
import { processContext } from '#server/process-context.ts';
import { readPublishing } from '#server/questionnaires/read-publishing.ts';
import { QuestionnaireHead } from '../_ui/questionnaire-head.tsx';
import { requireQuestionnaire } from '../_ui/require-questionnaire.ts';
import { ChangeTable } from './_ui/change-table.tsx';
import { FindingsThere } from './_ui/findings-there.tsx';
import { InTheField } from './_ui/in-the-field.tsx';
import { LostQuotas } from './_ui/lost-quotas.tsx';
import { PublishForm } from './_ui/publish-form.tsx';

type Props = {
  params: Promise<{ workspace: string; questionnaire: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslate('fielding'))('publish.title') };
}

/** What speaks against publishing, what would change, and the button; behind it, the link and the next step. */
export default async function PublishPage(props: Props) {
  const { workspace, questionnaire } = await props.params;
  const { caller, slug, reading } = await requireQuestionnaire(workspace, questionnaire);
  if (reading.origin === 'imported') notFound();
  const found = await readPublishing(processContext(), caller, { questionnaire: reading.id });
  if (!found.ok) notFound();
  const t = await getTranslate('fielding');
  const publishing = found.value;
  const { findings, failures, changes, isSame, latest } = publishing;
  const draft = publishing.questionnaire.draft;
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity }) => severity !== 'error');
  const base = `/${slug}/questionnaires/${reading.id}`;
  const next = (reading.version ?? 0) + 1;
  const held = errors.length + failures.length;
  const isJust = (await props.searchParams).done === String(reading.version);
  return (
    <>
      <QuestionnaireHead slug={slug} questionnaire={reading.id} current="publish" />
      {isJust && (
        <div className="mb-5">
          <Notice kind="ok" title={t('published.title', { version: reading.version ?? 1 })} announce />
        </div>
      )}
      {!(isJust && isSame) && (
        <section aria-labelledby="standing" className="mb-5">
          <h2 id="standing" className="text-xl">
            {held > 0
              ? t('publish.held', { n: held, next })
              : isSame
                ? t('publish.same', { version: reading.version ?? 1 })
                : t('publish.ready', { next })}
          </h2>
          <p className="mt-1 max-w-(--measure) text-ink-2">
            {held > 0 ? t('publish.heldLead') : isSame ? t('publish.sameLead') : t('publish.readyLead')}
          </p>
        </section>
      )}
      {held > 0 && <FindingsThere base={base} draft={draft} findings={errors} failures={failures} />}
      {isSame && reading.version !== null && (
        <InTheField slug={slug} base={base} id={reading.id} version={reading.version} links={publishing.links} />
      )}
      {!isSame && held === 0 && (
        <PublishForm slug={slug} publishing={publishing} next={next} may={can(caller.role, 'publish')} />
      )}
      {!isSame && publishing.lostQuotas.length > 0 && (
        <LostQuotas base={base} expressions={publishing.lostQuotas} before={latest ?? draft} next={next} />
      )}
      {!isSame && warnings.length > 0 && (
        <Section title={t('publish.warnings')} aside={t('publish.warningsAside')}>
          <FindingsThere base={base} draft={draft} findings={warnings} failures={[]} />
        </Section>
      )}
      {!isSame && latest && changes && (
        <Section title={t('publish.changes', { version: reading.version ?? 1 })}>
          <p className="mb-3 max-w-(--measure) text-ink-2">
            {t('publish.underWay', { version: reading.version ?? 1 })}
          </p>
          <ChangeTable changes={changes} before={latest} after={draft} />
        </Section>
      )}
      <Section title={t('versions.title')}>
        {reading.version === null ? (
          <p className="text-ink-2">{t('versions.none')}</p>
        ) : (
          <Link href={`${base}/versions`}>{t('versions.all', { n: reading.version })}</Link>
        )}
      </Section>
    </>
  );
}
