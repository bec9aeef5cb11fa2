import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { stageModels } from '#lib/journeys/stage-models.ts';
import { can } from '#lib/workspaces/can.ts';
import { listMappable } from '#server/journeys/list-mappable.ts';
import { processContext } from '#server/process-context.ts';
import { requireCaller } from '../../../../_door/require-caller.ts';
import { Button } from '../../../../_ui/button.tsx';
import { EmptyState } from '../../../../_ui/empty-state.tsx';
import { Field } from '../../../../_ui/field.tsx';
import { getLocale } from '../../../../_ui/i18n/get-locale.ts';
import { getTranslate } from '../../../../_ui/i18n/get-translate.ts';
import { LinkButton } from '../../../../_ui/link-button.tsx';
import { Notice } from '../../../../_ui/notice.tsx';
import { PageHead } from '../../../../_ui/page-head.tsx';
import { Select } from '../../../../_ui/select.tsx';
import { submitNewMap } from '../actions.ts';
import { ModelChoice } from './_ui/model-choice.tsx';

type Props = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslate('journeys'))('new.title') };
}

/** Whose path to draw, and on which stages. A plain form. */
export default async function NewMapPage(props: Props) {
  const { caller, slug } = await requireCaller((await props.params).workspace);
  if (!can(caller.role, 'edit-journey')) notFound();
  const query = await props.searchParams;
  const t = await getTranslate('journeys');
  const personas = await listMappable(processContext(), caller, await getLocale());
  if (!personas.ok) notFound();
  const chosen = personas.value.find(({ id }) => id === query.persona) ?? personas.value[0];
  if (!chosen) {
    return (
      <>
        <PageHead title={t('new.title')} />
        <EmptyState
          title={t('list.noPersona.title')}
          action={
            <LinkButton href={`/${slug}/personas`} kind="primary">
              {t('list.noPersona.action')}
            </LinkButton>
          }
        >
          {t('list.noPersona.text')}
        </EmptyState>
      </>
    );
  }
  const failed = failures.find((one) => one === query.failed);
  const studies = personas.value.some(({ study }) => study.length > 0);
  return (
    <>
      <PageHead crumb={<a href={`/${slug}/journeys`}>{t('title')}</a>} title={t('new.title')} lead={t('new.lead')} />
      <form action={submitNewMap.bind(null, slug)} className="grid max-w-[46rem] gap-6">
        {failed && (
          <Notice kind="bad" title={t(failed === 'incomplete' ? 'new.error' : `new.error.${failed}`)} announce />
        )}
        <Field label={t('new.persona')} required>
          {(control) => (
            <Select name="persona" defaultValue={chosen.id} {...control}>
              {personas.value.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <ModelChoice
          study={
            studies
              ? chosen.study.length > 0
                ? chosen.study
                : (personas.value.find(({ study }) => study.length > 0)?.study ?? [])
              : []
          }
          start={chosen.study.length > 0 ? 'study' : (stageModels[0]?.code ?? '')}
        />
        <div>
          <Button type="submit" kind="primary">
            {t('new.submit')}
          </Button>
        </div>
      </form>
    </>
  );
}

const failures = ['incomplete', 'unknown-persona', 'unknown-model', 'forbidden'] as const;
