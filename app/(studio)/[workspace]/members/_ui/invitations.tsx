import { formatter } from '#lib/i18n/format.ts';
import { roles } from '#lib/workspaces/role.ts';
import type { Caller } from '#server/context.ts';
import { processContext } from '#server/process-context.ts';
import { invitationDays } from '#server/workspaces/invite-member.ts';
import { listInvitations } from '#server/workspaces/list-invitations.ts';
import { FieldsForm } from '../../../../_door/fields-form.client.tsx';
import { Button } from '../../../../_ui/button.tsx';
import { getLocale } from '../../../../_ui/i18n/get-locale.ts';
import { getTranslate } from '../../../../_ui/i18n/get-translate.ts';
import { Section } from '../../../../_ui/section.tsx';
import { submitInvitation, submitRevocation } from '../actions.ts';

/** For owners: a link for somebody new, and who has been invited and has not come yet. */
export async function Invitations({ slug, caller, timeZone }: { slug: string; caller: Caller; timeZone: string }) {
  const open = await listInvitations(processContext(), caller);
  if (!open.ok) return null;
  const t = await getTranslate('account');
  const say = formatter(await getLocale(), timeZone);
  return (
    <Section id="invite" title={t('invite.title')}>
      <p className="mb-5 max-w-(--measure) text-ink-2">{t('invite.lead', { days: invitationDays })}</p>
      <div className="max-w-[34rem]">
        <FieldsForm
          action={submitInvitation.bind(null, slug)}
          submit={t('invite.submit')}
          copy={{ copy: t('invite.copy'), copied: t('invite.copied') }}
          fields={[
            { name: 'email', label: t('email'), type: 'email', autoComplete: 'off' },
            {
              name: 'role',
              label: t('invite.role'),
              type: 'select',
              value: 'analyst',
              options: roles.map((role) => ({ value: role, label: t(`role.${role}`) })),
            },
          ]}
        />
      </div>
      {open.value.length > 0 && (
        <>
          <h3 className="mt-8 mb-2">{t('invite.open')}</h3>
          <ul className="border-line border-t">
            {open.value.map((one) => (
              <li
                key={one.id}
                className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-line border-b py-3"
              >
                <p className="min-w-0">
                  <span className="block break-words">{one.email}</span>
                  <span className="text-ink-3 text-sm">
                    {t('invite.until', { role: t(`role.${one.role}`), day: say.date(one.expiresAt.getTime()) })}
                  </span>
                </p>
                <form action={submitRevocation.bind(null, slug)}>
                  <input type="hidden" name="invitation" value={one.id} />
                  <Button type="submit" size="small" aria-label={t('invite.revokeOf', { email: one.email })}>
                    {t('invite.revoke')}
                  </Button>
                </form>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
