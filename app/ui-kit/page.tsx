import type { Metadata } from 'next';
import { formatter } from '#lib/i18n/format.ts';
import { getLocale } from '../_ui/i18n/get-locale.ts';
import { getTranslate } from '../_ui/i18n/get-translate.ts';
import { PageHead } from '../_ui/page-head.tsx';
import { Shell } from '../_ui/shell.tsx';
import { ButtonSection } from './_ui/button-section.tsx';
import { ChartSection } from './_ui/chart-section.tsx';
import { ChoiceSection } from './_ui/choice-section.tsx';
import { EvidenceSection } from './_ui/evidence-section.tsx';
import { FieldSection } from './_ui/field-section.tsx';
import { FloatingSection } from './_ui/floating-section.tsx';
import { GroundSection } from './_ui/ground-section.tsx';
import { KitRail } from './_ui/kit-rail.tsx';
import { NoticeSection } from './_ui/notice-section.tsx';
import { SmallSection } from './_ui/small-section.tsx';
import { StepSection } from './_ui/step-section.tsx';
import { TableSection } from './_ui/table-section.tsx';
import { WaitingSection } from './_ui/waiting-section.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslate('ui-kit');
  return { title: t('title') };
}

/** Every part of `app/_ui` in every state, in the reader's language and theme. */
export default async function UiKitPage() {
  const t = await getTranslate('ui-kit');
  const ui = await getTranslate('ui');
  const say = formatter(await getLocale());
  const ids = [
    'ground',
    'buttons',
    'fields',
    'choices',
    'notices',
    'floating',
    'tables',
    'waiting',
    'steps',
    'charts',
    'evidence',
    'small',
  ] as const;
  return (
    <Shell skip={ui('skip')} rail={<KitRail t={t} sections={ids.map((id) => ({ id, name: t(id) }))} />}>
      <PageHead crumb={t('crumb')} title={t('title')} lead={t('lead')} />
      <GroundSection t={t} />
      <ButtonSection t={t} />
      <FieldSection t={t} />
      <ChoiceSection t={t} />
      <NoticeSection t={t} />
      <FloatingSection t={t} />
      <TableSection t={t} say={say} />
      <WaitingSection t={t} />
      <StepSection t={t} />
      <ChartSection t={t} say={say} />
      <EvidenceSection t={t} say={say} />
      <SmallSection t={t} />
    </Shell>
  );
}
