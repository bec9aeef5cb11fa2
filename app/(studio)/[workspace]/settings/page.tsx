import type { Metadata } from 'next';
import { can } from '#lib/workspaces/can.ts';
import { requireCaller } from '../../../_door/require-caller.ts';
import { getTranslate } from '../../../_ui/i18n/get-translate.ts';
import { LanguageMenu } from '../../../_ui/language-menu.client.tsx';
import { Notice } from '../../../_ui/notice.tsx';
import { PageHead } from '../../../_ui/page-head.tsx';
import { Section } from '../../../_ui/section.tsx';
import { ThemeMenu } from '../../../_ui/theme-menu.client.tsx';
import { DeletionForm } from './_ui/deletion-form.tsx';
import { WorkspaceForm } from './_ui/workspace-form.tsx';

type Props = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslate('studio'))('settings.title') };
}

/** What the workspace is called and by which clock it counts; language and theme of the reader; and the end of it all. */
export default async function SettingsPage(props: Props) {
  const { caller, slug, name, timeZone } = await requireCaller((await props.params).workspace);
  const query = await props.searchParams;
  const t = await getTranslate('studio');
  return (
    <>
      <PageHead title={t('settings.title')} lead={t('settings.lead', { name })} />
      <div className="max-w-[34rem]">
        {query.done === 'saved' && (
          <div className="mb-5">
            <Notice kind="ok" title={t('settings.saved')} announce />
          </div>
        )}
        {can(caller.role, 'manage-workspace') ? (
          <WorkspaceForm slug={slug} name={name} timeZone={timeZone} />
        ) : (
          <Notice title={t('settings.forbidden')} />
        )}
      </div>
      <Section title={t('settings.look.title')}>
        <p className="mb-3 text-ink-2">{t('settings.look.lead')}</p>
        <div className="-mx-1.5 flex flex-wrap gap-1">
          <LanguageMenu />
          <ThemeMenu />
        </div>
      </Section>
      {can(caller.role, 'delete-workspace') && (
        <Section id="delete" title={t('settings.delete.title')}>
          <DeletionForm slug={slug} name={name} />
        </Section>
      )}
    </>
  );
}
