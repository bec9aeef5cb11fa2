import type { Metadata } from 'next';
import { passwordMin } from '#lib/workspaces/password-problem.ts';
import { processContext } from '#server/process-context.ts';
import { readInvitation } from '#server/workspaces/read-invitation.ts';
import { currentSession } from '../../../_door/current-session.ts';
import { FieldsForm } from '../../../_door/fields-form.client.tsx';
import { Button } from '../../../_ui/button.tsx';
import { getTranslate } from '../../../_ui/i18n/get-translate.ts';
import { LinkButton } from '../../../_ui/link-button.tsx';
import { Notice } from '../../../_ui/notice.tsx';
import { PlainPage } from '../../../_ui/plain-page.tsx';
import { LanguageRow } from '../../_ui/language-row.tsx';
import { submitSignOut } from '../../account/actions.ts';
import { submitAcceptance, submitJoining } from './actions.ts';

type Props = { params: Promise<{ token: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslate('account'))('invitation.join'), robots: { index: false } };
}

/** Where an invitation leads: who invites whom to what, and the one step that remains. Opening it uses nothing up. */
export default async function InvitationPage(props: Props) {
  const { token } = await props.params;
  const t = await getTranslate('account');
  const invitation = await readInvitation(processContext(), token);
  if (!invitation) {
    return <PlainPage title={t('invitation.dead.title')} lead={t('invitation.dead')} foot={<LanguageRow />} />;
  }
  const { email, inviter, workspace } = invitation;
  const role = t(`role.${invitation.role}`);
  const title = t('invitation.title', { workspace });
  const lead = inviter
    ? t('invitation.lead', { inviter, email, workspace, role })
    : t('invitation.leadNobody', { email, workspace, role });
  const session = await currentSession();
  if (session && session.user.email !== email) {
    return (
      <PlainPage title={title} lead={lead} foot={<LanguageRow />}>
        <div className="grid gap-6">
          <Notice kind="warn" title={t('invitation.other.title')}>
            <p>{t('invitation.other', { invited: email, email: session.user.email })}</p>
          </Notice>
          <form action={submitSignOut}>
            <Button type="submit">{t('sessions.signOut')}</Button>
          </form>
        </div>
      </PlainPage>
    );
  }
  if (session) {
    return (
      <PlainPage title={title} lead={lead} foot={<LanguageRow />}>
        <FieldsForm action={submitAcceptance.bind(null, token)} submit={t('invitation.join')} size="wide" fields={[]} />
      </PlainPage>
    );
  }
  return (
    <PlainPage title={title} lead={lead} foot={<LanguageRow />}>
      <div className="grid gap-8">
        <FieldsForm
          action={submitJoining.bind(null, token)}
          submit={t('invitation.create')}
          size="wide"
          fields={[
            { name: 'name', label: t('invitation.name'), type: 'text', autoComplete: 'name' },
            {
              name: 'password',
              label: t('invitation.password'),
              type: 'password',
              autoComplete: 'new-password',
              help: t('reset.help', { min: passwordMin }),
            },
          ]}
        />
        <div className="grid gap-2">
          <p className="text-ink-2">{t('invitation.hasAccount')}</p>
          <LinkButton href={`/sign-in?to=${encodeURIComponent(`/invitation/${token}`)}`} size="wide">
            {t('invitation.signIn')}
          </LinkButton>
        </div>
      </div>
    </PlainPage>
  );
}
