import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ChineseFaces } from '#app/_ui/chinese-faces.client.tsx';
import { getTranslate } from '#app/_ui/i18n/get-translate.ts';
import { Section } from '#app/_ui/section.tsx';
import { can } from '#lib/workspaces/can.ts';
import { processContext } from '#server/process-context.ts';
import { readIncentive } from '#server/questionnaires/read-incentive.ts';
import { QuestionnaireHead } from '../_ui/questionnaire-head.tsx';
import { requireQuestionnaire } from '../_ui/require-questionnaire.ts';
import { CodeForm } from './_ui/code-form.tsx';
import { IncentiveForm } from './_ui/incentive-form.tsx';
import { type IncentiveKind, incentiveKinds, KindChoice } from './_ui/kind-choice.tsx';
import { PoolStanding } from './_ui/pool-standing.tsx';

type Props = {
  params: Promise<{ workspace: string; questionnaire: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslate('fielding'))('incentive.title') };
}

/** What respondents get for answering, how they are promised it, and how the pool of codes stands. */
export default async function IncentivePage(props: Props) {
  const { workspace, questionnaire } = await props.params;
  const { caller, slug, reading } = await requireQuestionnaire(workspace, questionnaire);
  if (reading.origin === 'imported') notFound();
  const found = await readIncentive(processContext(), caller, { questionnaire: reading.id });
  if (!found.ok) notFound();
  const t = await getTranslate('fielding');
  const { incentive, pool } = found.value;
  const mayChange = can(caller.role, 'manage-incentives');
  const current: IncentiveKind = incentive?.kind ?? 'none';
  const wished = (await props.searchParams).kind;
  const chosen = incentiveKinds.find((kind) => mayChange && kind === wished) ?? current;
  const base = `/${slug}/questionnaires/${reading.id}/incentive`;
  return (
    <>
      <QuestionnaireHead slug={slug} questionnaire={reading.id} current="incentive" />
      <h2 className="text-xl">{t(`incentive.now.${current}`)}</h2>
      <p className="mt-1 mb-5 max-w-(--measure) text-ink-2">{t('incentive.lead')}</p>
      {found.value.asked.languages.includes('zh') && <ChineseFaces />}
      {pool && <PoolStanding pool={pool} base={base} isCurrent={current === 'code'} mayExport={mayChange} />}
      {mayChange && pool && (
        <Section id="codes" title={t('codes.title')}>
          <CodeForm slug={slug} id={reading.id} isMain={current === 'code' && chosen === current} />
        </Section>
      )}
      {mayChange && (
        <Section title={t('incentive.choose')}>
          <KindChoice base={base} chosen={chosen} current={current} />
          <IncentiveForm
            key={chosen}
            slug={slug}
            id={reading.id}
            kind={chosen}
            reading={found.value}
            isPublished={reading.version !== null}
          />
        </Section>
      )}
    </>
  );
}
