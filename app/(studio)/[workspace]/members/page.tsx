import type { Metadata } from 'next';
import { formatter } from '#lib/i18n/format.ts';
import { can } from '#lib/workspaces/can.ts';
import { roles } from '#lib/workspaces/role.ts';
import { processContext } from '#server/process-context.ts';
import { listMembers } from '#server/workspaces/list-members.ts';
import { requireCaller } from '../../../_door/require-caller.ts';
import { getLocale } from '../../../_ui/i18n/get-locale.ts';
import { getTranslate } from '../../../_ui/i18n/get-translate.ts';
import { KeyValues } from '../../../_ui/key-values.tsx';
import { Notice } from '../../../_ui/notice.tsx';
import { PageHead } from '../../../_ui/page-head.tsx';
import { Section } from '../../../_ui/section.tsx';
import { Table } from '../../../_ui/table.tsx';
import { MemberRemoval } from './_ui/member-removal.tsx';
import { MemberRole } from './_ui/member-role.tsx';

type Props = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslate('account'))('members.title') };
}

/** Who belongs to the workspace and as what; owners change that. */
export default async function MembersPage(props: Props) {
  const { caller, slug, name } = await requireCaller((await props.params).workspace);
  const query = await props.searchParams;
  const t = await getTranslate('account');
  const say = formatter(await getLocale());
  const members = await listMembers(processContext(), caller);
  if (!members.ok) throw new Error('a member may not see the members');
  const manages = can(caller.role, 'manage-members');
  const leaving = members.value.find(
    (member) => member.user === query.remove && (manages || member.user === caller.user),
  );
  const done = dones.find((one) => one === query.done);
  const failed = failures.find((one) => one === query.failed);
  return (
    <>
      <PageHead title={t('members.title')} lead={t('members.lead', { n: members.value.length, name })} />
      <div className="grid gap-5">
        {done && <Notice kind="ok" title={t(`members.${done}`)} announce />}
        {failed && <Notice kind="bad" title={t(`members.error.${failed}`)} announce />}
        {leaving && <MemberRemoval slug={slug} workspace={name} member={leaving} self={leaving.user === caller.user} />}
        <Table
          caption={t('members.title')}
          captionHidden
          columns={[
            { key: 'person', header: t('members.person') },
            { key: 'role', header: t('members.role') },
            { key: 'since', header: t('members.since') },
            { key: 'leave', header: <span className="sr-only">{t('members.remove')}</span> },
          ]}
          rows={members.value.map((member) => {
            const self = member.user === caller.user;
            return {
              key: member.user,
              cells: {
                person: {
                  content: (
                    <span className="grid py-1">
                      <span className="font-strong text-md">
                        {member.name}
                        {self && <span className="font-normal text-ink-3"> ({t('members.you')})</span>}
                      </span>
                      <span className="break-all text-ink-3">{member.email}</span>
                    </span>
                  ),
                },
                role: {
                  content: manages ? <MemberRole slug={slug} member={member} /> : t(`role.${member.role}`),
                },
                since: { content: say.date(member.since.getTime()) },
                leave: {
                  content:
                    manages || self ? (
                      <a
                        href={`/${slug}/members?remove=${member.user}`}
                        className="inline-flex min-h-9 items-center"
                        aria-label={self ? undefined : t('members.removeOf', { name: member.name })}
                      >
                        {self ? t('members.leave') : t('members.remove')}
                      </a>
                    ) : null,
                },
              },
            };
          })}
        />
      </div>
      <Section title={t('members.roles')}>
        <KeyValues entries={roles.map((role) => ({ term: t(`role.${role}`), detail: t(`role.${role}.can`) }))} />
      </Section>
    </>
  );
}

const dones = ['changed', 'removed'] as const;
const failures = ['forbidden', 'not-found', 'last-owner'] as const;
