import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale } from '#app/_ui/i18n/get-locale.ts';
import { getTranslate } from '#app/_ui/i18n/get-translate.ts';
import { Section } from '#app/_ui/section.tsx';
import { cellChoices } from '#lib/questionnaires/cell-choices.ts';
import { can } from '#lib/workspaces/can.ts';
import { processContext } from '#server/process-context.ts';
import { readQuotas } from '#server/questionnaires/read-quotas.ts';
import { QuestionnaireHead } from '../_ui/questionnaire-head.tsx';
import { requireQuestionnaire } from '../_ui/require-questionnaire.ts';
import { CapForm } from './_ui/cap-form.tsx';
import { CellForm } from './_ui/cell-form.tsx';
import { QuotaBoard } from './_ui/quota-board.tsx';

type Props = { params: Promise<{ workspace: string; questionnaire: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslate('fielding'))('quotas.title') };
}

/** How many are taken of each group, and of everybody; the board may be changed while people answer. */
export default async function QuotasPage(props: Props) {
  const { workspace, questionnaire } = await props.params;
  const { caller, slug, reading } = await requireQuestionnaire(workspace, questionnaire);
  if (reading.origin === 'imported') notFound();
  const found = await readQuotas(processContext(), caller, { questionnaire: reading.id });
  if (!found.ok) notFound();
  const t = await getTranslate('fielding');
  const { asked, cap, cells } = found.value;
  const choices = cellChoices(asked, await getLocale(), { yes: t('quotas.yes'), no: t('quotas.no') });
  const mayChange = can(caller.role, 'publish');
  const full = cells.filter((cell) => cell.taken >= cell.limit).length;
  const title = cells.length === 0 ? t('quotas.none') : t('quotas.standing', { n: cells.length, full });
  return (
    <>
      <QuestionnaireHead slug={slug} questionnaire={reading.id} current="quotas" />
      <h2 className="text-xl">{title}</h2>
      <p className="mt-1 mb-5 max-w-(--measure) text-ink-2">{t('quotas.lead')}</p>
      <QuotaBoard slug={slug} id={reading.id} cap={cap} cells={cells} choices={choices} mayChange={mayChange} />
      {mayChange && (
        <>
          <Section title={t('quotas.add')}>
            <CellForm slug={slug} id={reading.id} choices={choices} />
          </Section>
          {!cap && (
            <Section title={t('quotas.cap')}>
              <CapForm slug={slug} id={reading.id} />
            </Section>
          )}
        </>
      )}
    </>
  );
}
