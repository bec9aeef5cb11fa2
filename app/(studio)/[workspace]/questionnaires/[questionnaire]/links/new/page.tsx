import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { Button } from '#app/_ui/button.tsx';
import { getTranslate } from '#app/_ui/i18n/get-translate.ts';
import { RadioGroup } from '#app/_ui/radio-group.tsx';
import { can } from '#lib/workspaces/can.ts';
import { processContext } from '#server/process-context.ts';
import { readVersions } from '#server/questionnaires/read-versions.ts';
import { TellingForm } from '../../_ui/forms/telling-form.client.tsx';
import { QuestionnaireHead } from '../../_ui/questionnaire-head.tsx';
import { requireQuestionnaire } from '../../_ui/require-questionnaire.ts';
import { LinkFields } from '../_ui/link-fields.tsx';
import { submitNewLink } from '../actions.ts';

type Props = {
  params: Promise<{ workspace: string; questionnaire: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslate('fielding'))('links.new') };
}

/** One more link: for people, or for trying out. */
export default async function NewLinkPage(props: Props) {
  const { workspace, questionnaire } = await props.params;
  const { caller, slug, reading, timeZone } = await requireQuestionnaire(workspace, questionnaire);
  if (reading.origin === 'imported' || reading.version === null || !can(caller.role, 'publish')) notFound();
  const versions = await readVersions(processContext(), caller, { questionnaire: reading.id });
  if (!versions.ok) notFound();
  const t = await getTranslate('fielding');
  const isTest = (await props.searchParams).test === '1';
  return (
    <>
      <QuestionnaireHead slug={slug} questionnaire={reading.id} current="links" />
      <p className="mb-1 text-sm">
        <Link href={`/${slug}/questionnaires/${reading.id}/links`}>{t('links.back')}</Link>
      </p>
      <h2 className="mb-4 text-xl">{t('links.new')}</h2>
      <TellingForm action={submitNewLink.bind(null, slug, reading.id)} className="grid max-w-[36rem] gap-5">
        <RadioGroup
          legend={t('link.kind')}
          name="kind"
          defaultValue={isTest ? 'test' : 'real'}
          choices={[
            { value: 'real', label: t('link.real'), help: t('link.realHelp') },
            { value: 'test', label: t('link.test'), help: t('link.testHelp') },
          ]}
        />
        <LinkFields versions={versions.value} timeZone={timeZone} />
        <div>
          <Button type="submit" kind="primary">
            {t('link.make')}
          </Button>
        </div>
      </TellingForm>
    </>
  );
}
