import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { localeNames, locales } from '#lib/i18n/locale.ts';
import { can } from '#lib/workspaces/can.ts';
import { requireCaller } from '../../../../_door/require-caller.ts';
import { Button } from '../../../../_ui/button.tsx';
import { Field } from '../../../../_ui/field.tsx';
import { getLocale } from '../../../../_ui/i18n/get-locale.ts';
import { getTranslate } from '../../../../_ui/i18n/get-translate.ts';
import { Messages } from '../../../../_ui/i18n/messages.tsx';
import { Input } from '../../../../_ui/input.tsx';
import { PageHead } from '../../../../_ui/page-head.tsx';
import { Section } from '../../../../_ui/section.tsx';
import { Select } from '../../../../_ui/select.tsx';
import { ImportForm } from './_ui/import-form.client.tsx';
import { TemplateList } from './_ui/template-list.tsx';
import { submitScratch } from './actions.ts';

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslate('questionnaires'))('list.new') };
}

/** Three ways to begin: a template, an empty page, a file. */
export default async function NewQuestionnairePage(props: Props) {
  const { caller, slug } = await requireCaller((await props.params).workspace);
  if (!can(caller.role, 'edit-questionnaire')) notFound();
  const t = await getTranslate('questionnaires');
  const locale = await getLocale();
  return (
    <>
      <PageHead
        crumb={<Link href={`/${slug}/questionnaires`}>{t('list.title')}</Link>}
        title={t('new.title')}
        lead={t('new.lead')}
      />
      <section aria-labelledby="templates">
        <h2 id="templates" className="mb-4">
          {t('new.templates')}
        </h2>
        <TemplateList slug={slug} />
      </section>
      <Section id="scratch" title={t('new.scratch')}>
        <form action={submitScratch.bind(null, slug)} className="grid max-w-[36rem] gap-4">
          <Field label={t('new.scratch.name')} help={t('new.scratch.nameHelp')}>
            {(control) => <Input {...control} name="title" maxLength={200} />}
          </Field>
          <Field label={t('new.scratch.language')} help={t('new.scratch.languageHelp')}>
            {(control) => (
              <Select {...control} name="language" defaultValue={locale}>
                {locales.map((one) => (
                  <option key={one} value={one} lang={one}>
                    {localeNames[one]}
                  </option>
                ))}
              </Select>
            )}
          </Field>
          <div>
            <Button type="submit" kind="primary">
              {t('new.scratch.go')}
            </Button>
          </div>
        </form>
      </Section>
      <Section id="file" title={t('new.import')}>
        <Messages area="questionnaires">
          <ImportForm slug={slug} />
        </Messages>
      </Section>
    </>
  );
}
