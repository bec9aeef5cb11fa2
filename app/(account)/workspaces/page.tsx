import type { Metadata } from 'next';
import Link from 'next/link';
import { processContext } from '#server/process-context.ts';
import { listWorkspaces } from '#server/workspaces/list-workspaces.ts';
import { FieldsForm } from '../../_door/fields-form.client.tsx';
import { requireSession } from '../../_door/require-session.ts';
import { EmptyState } from '../../_ui/empty-state.tsx';
import { getTranslate } from '../../_ui/i18n/get-translate.ts';
import { Notice } from '../../_ui/notice.tsx';
import { PageHead } from '../../_ui/page-head.tsx';
import { Section } from '../../_ui/section.tsx';
import { AccountShell } from '../_ui/account-shell.tsx';
import { submitWorkspace } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslate('account'))('workspaces.title') };
}

/** The workspaces of the person, and a new one. */
export default async function WorkspacesPage(props: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const session = await requireSession();
  const t = await getTranslate('account');
  const workspaces = await listWorkspaces(processContext(), session.user.id);
  const deleted = (await props.searchParams).done === 'deleted';
  return (
    <AccountShell current="workspaces">
      <PageHead title={t('workspaces.title')} lead={t('workspaces.lead')} />
      {deleted && (
        <div className="mb-5 max-w-[46rem]">
          <Notice kind="ok" title={t('workspaces.deleted')} announce />
        </div>
      )}
      {workspaces.length === 0 ? (
        <EmptyState title={t('workspaces.none')}>{t('workspaces.noneLead')}</EmptyState>
      ) : (
        <ul className="max-w-[46rem] border-ink border-t">
          {workspaces.map((workspace) => (
            <li key={workspace.id} className="border-line border-b">
              <Link
                href={`/${workspace.slug}`}
                className="group flex min-h-16 items-center justify-between gap-4 py-3 text-ink no-underline hover:text-ink"
              >
                <span className="min-w-0">
                  <span className="block font-serif text-xl group-hover:underline">{workspace.name}</span>
                  <span className="block truncate text-ink-3 text-sm" translate="no">
                    /{workspace.slug}
                  </span>
                </span>
                <span className="flex-none text-ink-3 text-sm">{t(`role.${workspace.role}`)}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      <Section title={t('workspaces.create.title')}>
        <div className="max-w-[26rem]">
          <FieldsForm
            action={submitWorkspace}
            submit={t('workspaces.create.submit')}
            kind={workspaces.length === 0 ? 'primary' : 'plain'}
            fields={[
              {
                name: 'name',
                label: t('workspaces.create.name'),
                type: 'text',
                autoComplete: 'organization',
                help: t('workspaces.create.help'),
              },
            ]}
          />
        </div>
      </Section>
    </AccountShell>
  );
}
