import type { Metadata } from 'next';
import { can } from '#lib/workspaces/can.ts';
import { roles } from '#lib/workspaces/role.ts';
import { processContext } from '#server/process-context.ts';
import { listMembers } from '#server/workspaces/list-members.ts';
import { requireCaller } from '../../../_door/require-caller.ts';
import { getTranslate } from '../../../_ui/i18n/get-translate.ts';
import { KeyValues } from '../../../_ui/key-values.tsx';
import { Notice } from '../../../_ui/notice.tsx';
import { PageHead } from '../../../_ui/page-head.tsx';
import { Section } from '../../../_ui/section.tsx';
import { Invitations } from './_ui/invitations.tsx';
import { MemberRemoval } from './_ui/member-removal.tsx';
import { MemberRow } from './_ui/member-row.tsx';

type Props = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslate('account'))('members.title') };
}

/** Who belongs to the workspace and as what; owners change that. */
export default async function MembersPage(props: Props) {
  const { caller, slug, name, timeZone } = await requireCaller((await props.params).workspace);
  const query = await props.searchParams;
  const t = await getTranslate('account');
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
        <ul className="border-ink border-t" aria-label={t('members.title')}>
          {members.value.map((member) => (
            <MemberRow
              key={member.user}
              slug={slug}
              member={member}
              self={member.user === caller.user}
              manages={manages}
            />
          ))}
        </ul>
      </div>
      <Invitations slug={slug} caller={caller} timeZone={timeZone} />
      <Section title={t('members.roles')}>
        <KeyValues entries={roles.map((role) => ({ term: t(`role.${role}`), detail: t(`role.${role}.can`) }))} />
      </Section>
    </>
  );
}

const dones = ['changed', 'removed', 'revoked'] as const;
const failures = ['forbidden', 'not-found', 'last-owner'] as const;
