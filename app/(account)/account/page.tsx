import type { Metadata } from 'next';
import { localeNames, locales } from '#lib/i18n/locale.ts';
import { passwordMin } from '#lib/workspaces/password-problem.ts';
import { FieldsForm } from '../../_door/fields-form.client.tsx';
import { requireSession } from '../../_door/require-session.ts';
import { getTranslate } from '../../_ui/i18n/get-translate.ts';
import { Notice } from '../../_ui/notice.tsx';
import { PageHead } from '../../_ui/page-head.tsx';
import { Section } from '../../_ui/section.tsx';
import { ThemeMenu } from '../../_ui/theme-menu.client.tsx';
import { AccountShell } from '../_ui/account-shell.tsx';
import { SignIns } from './_ui/sign-ins.tsx';
import { submitPassword, submitProfile } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslate('account'))('account.title') };
}

/** What a person may change of themselves: name, language, theme, password, and where they are signed in. */
export default async function AccountPage(props: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const session = await requireSession();
  const { saved } = await props.searchParams;
  const t = await getTranslate('account');
  return (
    <AccountShell current="account">
      <PageHead title={t('account.title')} lead={session.user.email} />
      {saved === 'profile' && <Notice kind="ok" title={t('profile.saved')} announce />}
      <Section title={t('profile.title')}>
        <div className="max-w-[26rem]">
          <FieldsForm
            action={submitProfile}
            submit={t('profile.submit')}
            kind="plain"
            fields={[
              { name: 'name', label: t('profile.name'), type: 'text', autoComplete: 'name', value: session.user.name },
              {
                name: 'locale',
                label: t('profile.locale'),
                type: 'select',
                value: session.user.locale,
                options: locales.map((locale) => ({ value: locale, label: localeNames[locale], lang: locale })),
              },
            ]}
          />
        </div>
      </Section>
      <Section title={t('theme.title')}>
        <div className="-mx-1.5">
          <ThemeMenu />
        </div>
        <p className="mt-1 text-ink-3 text-sm">{t('theme.lead')}</p>
      </Section>
      <Section title={t('changePassword.title')}>
        <div className="grid max-w-[26rem] gap-4">
          <p className="text-ink-2">{t('changePassword.lead')}</p>
          <FieldsForm
            action={submitPassword}
            submit={t('changePassword.submit')}
            kind="plain"
            fields={[
              {
                name: 'current',
                label: t('changePassword.current'),
                type: 'password',
                autoComplete: 'current-password',
              },
              {
                name: 'next',
                label: t('changePassword.next'),
                type: 'password',
                autoComplete: 'new-password',
                help: t('reset.help', { min: passwordMin }),
              },
            ]}
          />
        </div>
      </Section>
      <SignIns session={session} />
    </AccountShell>
  );
}
